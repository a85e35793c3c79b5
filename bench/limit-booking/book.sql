\set p random(1, 50)
\set q random(0, 70079)
\set c random(1, 20000)
begin;
insert into appointment (practitioner, patient, during, idempotency_key)
values (:p, :c, tstzrange('2027-01-01Z'::timestamptz + :q * interval '15 min', '2027-01-01Z'::timestamptz + (:q + 2) * interval '15 min'), gen_random_uuid())
on conflict do nothing;
insert into outbox (kind, payload) values ('mail.confirm', jsonb_build_object('patient', :c::int, 'practitioner', :p::int));
insert into audit (actor, action) values (:c, 'book');
commit;
