-- Every table of a clinic has clinic_id first in its keys, so that the same schema can be sharded by it.
-- Ids come from the program (UUIDv7). Nothing newer than PostgreSQL 15 is used.

create extension if not exists btree_gist;

create table clinic (
  clinic_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  is_demo boolean not null default false,
  time_zone text not null,
  phone text not null,
  email text not null,
  address text not null,
  directions text not null default '',
  lead_minutes integer not null default 120 check (lead_minutes >= 0),
  horizon_days integer not null default 90 check (horizon_days between 1 and 366),
  step_minutes integer not null default 15 check (step_minutes between 5 and 240),
  hold_minutes integer not null default 5 check (hold_minutes between 1 and 60),
  change_notice_minutes integer not null default 1440 check (change_notice_minutes >= 0),
  created_at timestamptz not null default now()
);

create table practitioner (
  clinic_id uuid not null references clinic,
  practitioner_id uuid not null,
  name text not null,
  profession text not null,
  about text not null default '',
  position integer not null default 0,
  is_active boolean not null default true,
  primary key (clinic_id, practitioner_id)
);

create table service (
  clinic_id uuid not null references clinic,
  service_id uuid not null,
  kind text not null check (kind in ('physiotherapy', 'sports-massage', 'acupuncture')),
  name text not null,
  about text not null default '',
  duration_minutes integer not null check (duration_minutes between 5 and 480),
  buffer_before_minutes integer not null default 0 check (buffer_before_minutes between 0 and 120),
  buffer_after_minutes integer not null default 0 check (buffer_after_minutes between 0 and 120),
  price_pence integer check (price_pence >= 0),
  position integer not null default 0,
  is_active boolean not null default true,
  primary key (clinic_id, service_id)
);

create table practitioner_service (
  clinic_id uuid not null,
  practitioner_id uuid not null,
  service_id uuid not null,
  primary key (clinic_id, practitioner_id, service_id),
  foreign key (clinic_id, practitioner_id) references practitioner on delete cascade,
  foreign key (clinic_id, service_id) references service on delete cascade
);

-- Minutes after midnight by the clocks of the clinic; 1440 is the end of the day.
create table opening_hours (
  clinic_id uuid not null references clinic,
  opening_hours_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  from_minutes integer not null check (from_minutes between 0 and 1439),
  until_minutes integer not null check (until_minutes between 1 and 1440),
  primary key (clinic_id, opening_hours_id),
  check (from_minutes < until_minutes)
);

create table rota (
  clinic_id uuid not null,
  rota_id uuid not null,
  practitioner_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  from_minutes integer not null check (from_minutes between 0 and 1439),
  until_minutes integer not null check (until_minutes between 1 and 1440),
  first_day date,
  last_day date,
  primary key (clinic_id, rota_id),
  foreign key (clinic_id, practitioner_id) references practitioner on delete cascade,
  check (from_minutes < until_minutes)
);

create table closed_day (
  clinic_id uuid not null references clinic,
  day date not null,
  reason text not null default '',
  primary key (clinic_id, day)
);

create table time_off (
  clinic_id uuid not null,
  time_off_id uuid not null,
  practitioner_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  reason text not null default '',
  primary key (clinic_id, time_off_id),
  foreign key (clinic_id, practitioner_id) references practitioner on delete cascade
);

create table patient (
  clinic_id uuid not null references clinic,
  patient_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  phone text,
  email text,
  created_at timestamptz not null default now(),
  primary key (clinic_id, patient_id),
  check (phone is not null or email is not null)
);

-- A hold is an appointment that runs out. `blocked` is the slot with its buffers, half-open.
create table appointment (
  clinic_id uuid not null,
  appointment_id uuid not null,
  practitioner_id uuid not null,
  service_id uuid not null,
  patient_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  blocked tstzrange not null,
  status text not null check (status in ('held', 'booked', 'arrived', 'did-not-attend', 'cancelled')),
  held_until timestamptz,
  is_overbooked boolean not null default false,
  overbooked_reason text,
  reference text,
  -- Raised with every change, for the SEQUENCE of the calendar file.
  version integer not null default 0,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (clinic_id, appointment_id),
  unique (clinic_id, reference),
  foreign key (clinic_id, practitioner_id) references practitioner,
  foreign key (clinic_id, service_id) references service,
  foreign key (clinic_id, patient_id) references patient,
  check (starts_at < ends_at),
  check (blocked @> tstzrange(starts_at, ends_at)),
  check ((status = 'held') = (held_until is not null)),
  check (status = 'held' or (patient_id is not null and reference is not null)),
  check (is_overbooked = (overbooked_reason is not null)),
  -- The guard: whatever the program does, nobody is booked twice at one time.
  exclude using gist (clinic_id with =, practitioner_id with =, blocked with &&)
    where (status <> 'cancelled' and not is_overbooked)
);

create index appointment_by_start on appointment (clinic_id, practitioner_id, starts_at);

-- The answer to a change is kept with its key, so that a lost reply can be asked for again.
create table idempotency_key (
  clinic_id uuid not null references clinic,
  key text not null check (length(key) between 1 and 200),
  request_hash bytea not null,
  status integer,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (clinic_id, key)
);

create table question (
  clinic_id uuid not null references clinic,
  question_id uuid not null,
  name text not null,
  phone text,
  email text,
  body text not null check (length(body) between 1 and 5000),
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  primary key (clinic_id, question_id),
  check (phone is not null or email is not null)
);

create table audit_event (
  clinic_id uuid not null references clinic,
  audit_event_id uuid not null,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  subject_id uuid,
  details jsonb not null default '{}',
  primary key (clinic_id, audit_event_id)
);

-- Not sharded, seen by the owner alone.
create table server_secret (
  name text primary key,
  value text not null
);

do $$
declare
  tenant_table text;
begin
  if not exists (select from pg_roles where rolname = 'unspasm_app') then
    create role unspasm_app nologin;
  end if;
  execute format('grant unspasm_app to %I', current_user);
  grant usage on schema public to unspasm_app;
  grant select on clinic to unspasm_app;
  foreach tenant_table in array array[
    'practitioner', 'service', 'practitioner_service', 'opening_hours', 'rota', 'closed_day', 'time_off',
    'patient', 'appointment', 'idempotency_key', 'question', 'audit_event'
  ] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy of_the_clinic on %I to unspasm_app using (clinic_id = current_setting(''app.clinic'')::uuid)',
      tenant_table
    );
    execute format('grant select, insert, update, delete on %I to unspasm_app', tenant_table);
  end loop;
  -- The log is only ever added to.
  revoke update, delete on audit_event from unspasm_app;
end $$;
