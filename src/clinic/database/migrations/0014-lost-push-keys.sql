-- A key that the present SECRET_KEY does not open: nothing can be signed with it, so whoever hands it in has to subscribe
-- anew. It comes back when the old SECRET_KEY does.
alter table push_server_key add column lost_at timestamptz;

grant select (lost_at) on push_server_key to unspasm_app;
