-- Who may sign in. These tables belong to no clinic and are not sharded. The role in which the work of a clinic is done
-- has no rights on them: sign-in steps out of it, see database/as-sign-in.ts.

create table account (
  account_id uuid primary key,
  email text not null unique check (email = lower(email)),
  password_hash text,
  -- Sealed with a key of the server.
  totp_secret bytea,
  -- The half minute of the last code that was taken, so that none is taken twice.
  totp_last_step bigint,
  created_at timestamptz not null default now(),
  check ((password_hash is null) = (totp_secret is null))
);

-- Where the members of a clinic are to be found from their account. Kept in step with the table staff.
create table account_clinic (
  account_id uuid not null references account on delete cascade,
  clinic_id uuid not null,
  primary key (account_id, clinic_id)
);

create table passkey (
  credential_id text primary key,
  account_id uuid not null references account on delete cascade,
  -- The host it was made for; it works nowhere else.
  host text not null,
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);

create index passkey_of_account on passkey (account_id);

-- Deleted when used.
create table recovery_code (
  account_id uuid not null references account on delete cascade,
  code_hash bytea not null,
  primary key (account_id, code_hash)
);

-- One row for each device that is signed in. The token itself is in its cookie only.
create table staff_session (
  token_hash bytea primary key,
  session_id uuid not null unique,
  account_id uuid not null references account on delete cascade,
  device text not null,
  signed_in_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  -- Sealed, until the person says that they have them.
  new_recovery_codes bytea
);

create index staff_session_of_account on staff_session (account_id);

-- What waits for the next page of a sign-in or of an invitation: sealed, once, for minutes.
create table sign_in_step (
  token_hash bytea primary key,
  kind text not null,
  sealed bytea not null,
  tries integer not null default 0,
  ends_at timestamptz not null
);

-- For an account and for an address, each as a hash.
create table sign_in_attempts (
  key bytea primary key,
  attempts integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null
);

-- The members of a clinic. No foreign key leads to an account, for that table is not sharded.
create table staff (
  clinic_id uuid not null references clinic,
  staff_id uuid not null,
  account_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  role text not null check (role in ('owner', 'reception', 'practitioner')),
  practitioner_id uuid,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (clinic_id, staff_id),
  unique (clinic_id, account_id),
  foreign key (clinic_id, practitioner_id) references practitioner
);

create table staff_invitation (
  clinic_id uuid not null references clinic,
  invitation_id uuid not null,
  -- Raised with each new link, which ends the older ones.
  round integer not null default 0,
  -- Null for a set-up link: whoever has it says their own.
  email text check (email = lower(email)),
  role text not null check (role in ('owner', 'reception', 'practitioner')),
  practitioner_id uuid,
  -- Set where a member who cannot sign in is to choose everything anew.
  for_staff_id uuid,
  invited_by uuid,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (clinic_id, invitation_id),
  foreign key (clinic_id, practitioner_id) references practitioner,
  foreign key (clinic_id, for_staff_id) references staff,
  foreign key (clinic_id, invited_by) references staff
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['staff', 'staff_invitation'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy of_the_clinic on %I to unspasm_app using (clinic_id = current_setting(''app.clinic'')::uuid)',
      tenant_table
    );
    execute format('grant select, insert, update, delete on %I to unspasm_app', tenant_table);
  end loop;
end $$;
