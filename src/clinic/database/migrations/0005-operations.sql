-- A person who was erased: the appointments keep their times, and nothing leads to anybody.
alter table patient add column erased_at timestamptz;
alter table patient drop constraint patient_check;
alter table patient add constraint patient_reachable
  check (phone is not null or email is not null or erased_at is not null);

-- How long a clinic keeps what it no longer needs. Without a row the defaults hold.
create table retention (
  clinic_id uuid not null references clinic,
  person_months integer not null default 36 check (person_months between 1 and 240),
  question_months integer not null default 12 check (question_months between 1 and 240),
  mail_days integer not null default 90 check (mail_days between 7 and 3650),
  audit_months integer not null default 72 check (audit_months between 12 and 240),
  primary key (clinic_id)
);

alter table retention enable row level security;
alter table retention force row level security;
create policy of_the_clinic on retention to unspasm_app using (clinic_id = current_setting('app.clinic')::uuid);
grant select, insert, update, delete on retention to unspasm_app;

-- One person is who shares an address.
create index patient_by_email on patient (clinic_id, lower(email)) where email is not null;
-- What runs out is looked for by its age.
create index idempotency_key_by_age on idempotency_key (clinic_id, created_at);
create index audit_event_by_age on audit_event (clinic_id, at);

-- The log is only ever added to, but for its oldest lines: this role takes them away, and can do nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'unspasm_keeper') then
    begin
      create role unspasm_keeper nologin;
    exception when duplicate_object or unique_violation then
      -- Another database of this server was made at the same moment.
      null;
    end;
  end if;
  execute format('grant unspasm_keeper to %I', current_user);
  grant usage on schema public to unspasm_keeper;
  create policy of_the_clinic_for_its_keeper on audit_event to unspasm_keeper
    using (clinic_id = current_setting('app.clinic')::uuid);
  grant select, delete on audit_event to unspasm_keeper;
end $$;
