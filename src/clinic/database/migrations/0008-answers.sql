-- A reply that is asked for again is the same to the letter: jsonb would put its fields in another order.
alter table idempotency_key alter column answer type json;
