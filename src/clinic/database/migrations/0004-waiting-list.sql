-- Whoever waits for an earlier or any time. A freed time is held for one of them after the other, each for a while.
create table waiting_entry (
  clinic_id uuid not null references clinic,
  waiting_entry_id uuid not null,
  service_id uuid not null,
  -- Null for whoever is free.
  practitioner_id uuid,
  name text not null check (length(name) between 1 and 200),
  phone text,
  email text,
  first_day date not null,
  last_day date not null,
  -- Minutes after midnight by the clocks of the clinic between which the visit may begin.
  from_minutes integer not null default 0 check (from_minutes between 0 and 1439),
  until_minutes integer not null default 1440 check (until_minutes between 1 and 1440),
  weekdays integer[] not null default '{1,2,3,4,5,6,7}',
  -- An appointment that an earlier time would take the place of.
  appointment_id uuid,
  status text not null default 'waiting' check (status in ('waiting', 'booked', 'left')),
  created_at timestamptz not null default now(),
  primary key (clinic_id, waiting_entry_id),
  foreign key (clinic_id, service_id) references service,
  foreign key (clinic_id, practitioner_id) references practitioner,
  check (phone is not null or email is not null),
  check (first_day <= last_day),
  check (from_minutes < until_minutes)
);

create index waiting_entry_in_turn on waiting_entry (clinic_id, service_id, created_at) where status = 'waiting';

-- The time itself is kept by a hold, which the guard of the appointments covers.
create table waiting_offer (
  clinic_id uuid not null references clinic,
  waiting_offer_id uuid not null,
  waiting_entry_id uuid not null,
  hold_id uuid not null,
  practitioner_id uuid not null,
  starts_at timestamptz not null,
  offered_until timestamptz not null,
  status text not null default 'open' check (status in ('open', 'taken', 'declined', 'lapsed')),
  created_at timestamptz not null default now(),
  primary key (clinic_id, waiting_offer_id),
  foreign key (clinic_id, waiting_entry_id) references waiting_entry on delete cascade,
  -- Nobody is asked twice about the same time.
  unique (clinic_id, waiting_entry_id, practitioner_id, starts_at)
);

-- What a person chose to hand over with a booking, after they saw it, and the words they agreed to.
create table appointment_summary (
  clinic_id uuid not null references clinic,
  appointment_id uuid not null,
  made_on date not null,
  sections jsonb not null,
  consent text not null,
  consented_at timestamptz not null,
  primary key (clinic_id, appointment_id),
  foreign key (clinic_id, appointment_id) references appointment on delete cascade
);

alter table clinic
  -- The clinic's own host name, such as `book.clinic.example`.
  add column host text unique,
  add column offer_minutes integer not null default 30 check (offer_minutes between 5 and 1440);

-- Raised to make the old address of the private calendar worthless.
alter table practitioner add column calendar_version integer not null default 0;

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['waiting_entry', 'waiting_offer', 'appointment_summary'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy of_the_clinic on %I to unspasm_app using (clinic_id = current_setting(''app.clinic'')::uuid)',
      tenant_table
    );
    execute format('grant select, insert, update, delete on %I to unspasm_app', tenant_table);
  end loop;
end $$;
