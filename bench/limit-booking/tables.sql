-- The least that a booking can be: an appointment that the database keeps from overlapping, a mail that waits, a line
-- in the log. As many appointments stand in it as in the clinic's own table.
set client_min_messages = warning;
create extension if not exists btree_gist with schema public;
drop schema if exists bench_booking cascade;
create schema bench_booking;
set search_path = bench_booking, public;

create table appointment (
  id bigint generated always as identity primary key,
  practitioner int not null,
  patient int not null,
  during tstzrange not null check (not isempty(during)),
  status text not null default 'confirmed',
  idempotency_key uuid not null unique,
  created timestamptz not null default now(),
  exclude using gist (practitioner with =, during with &&) where (status = 'confirmed')
);
create table outbox (
  id bigint generated always as identity primary key,
  kind text not null,
  payload jsonb not null,
  created timestamptz not null default now()
);
create table audit (
  id bigint generated always as identity primary key,
  actor int not null,
  action text not null,
  subject bigint,
  at timestamptz not null default now()
);

insert into appointment (practitioner, patient, during, idempotency_key)
select practitioner, practitioner, tstzrange(start, start + interval '30 min'), gen_random_uuid()
from generate_series(1, 50) practitioner,
  generate_series('2025-01-01Z'::timestamptz, '2026-02-21Z'::timestamptz - interval '30 min', '30 min') start
limit :appointments;
analyze appointment;
