-- What the program writes for one booking by somebody with an e-mail address, row for row and by the same statements, as
-- the same role and under the same policies: the key of the request, the patient, the appointment, the line in the log,
-- the mail. What the program reads before it writes is not in it, which is to the good of this limit; nor are the job,
-- which follows the commit, and the sending: the mail is for tomorrow and is taken away before the program's turn. It
-- leaves in one pipeline, the quickest way there is.
\set p random(1, 50)
\set q random(0, 199999)
\set n random(1, 140737488355327)
\startpipeline
begin;
set local role unspasm_app;
set local app.clinic = '00000000-0000-7000-8000-000000000001';
set local lock_timeout = 4000;
set local statement_timeout = 8000;
insert into idempotency_key (clinic_id, key, request_hash)
values ('00000000-0000-7000-8000-000000000001', 'same-rows-' || :n::text, sha256(:n::text::bytea))
on conflict do nothing;
insert into patient (clinic_id, patient_id, name, phone, email)
values ('00000000-0000-7000-8000-000000000001', ('01a00000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid,
  'Ann Example', '0114 496 0101', 'ann@patients.example');
insert into appointment (clinic_id, appointment_id, practitioner_id, service_id, patient_id, starts_at, ends_at, blocked,
  status, reference, created_at, changed_at)
values ('00000000-0000-7000-8000-000000000001', ('01a00000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid,
  ('00000000-0000-7000-8001-' || lpad(:p::text, 12, '0'))::uuid, '00000000-0000-7000-8000-000000000002',
  ('01a00000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid,
  date_trunc('day', now()) + interval '200 days' + :q * interval '30 min',
  date_trunc('day', now()) + interval '200 days 30 min' + :q * interval '30 min',
  tstzrange(date_trunc('day', now()) + interval '200 days' + :q * interval '30 min',
    date_trunc('day', now()) + interval '200 days 30 min' + :q * interval '30 min'),
  'booked', left(md5(:n::text), 12), now(), now())
on conflict do nothing;
insert into audit_event (clinic_id, audit_event_id, actor, action, subject_id, details)
values ('00000000-0000-7000-8000-000000000001', ('01a00000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid,
  'patient', 'appointment booked', ('01a00000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, '{}');
insert into mail (clinic_id, mail_id, key, kind, recipient, subject_id, data, created_at, due_at, dead_at, last_error)
values ('00000000-0000-7000-8000-000000000001', ('01a00000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid,
  'same-rows/' || :n::text || '/0', 'booked', 'ann@patients.example',
  ('01a00000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, '{"version":0}', now(), now() + interval '1 day', null, null)
on conflict (clinic_id, key) do nothing;
update idempotency_key set answer = '{"id":"01a00000-0000-7000-8000-000000000000","reference":"ABCDEFG","start":"2027-01-04T09:00:00Z","end":"2027-01-04T09:30:00Z","practitioner":"00000000-0000-7000-8001-000000000001","manageUrl":"http://127.0.0.1:8080/c/bench/appointments/01a00000-0000-7000-8000-000000000000/0123456789012345678901234567890123456789012"}'
where clinic_id = '00000000-0000-7000-8000-000000000001' and key = 'same-rows-' || :n::text;
commit;
\endpipeline
