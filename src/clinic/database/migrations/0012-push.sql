-- Not sharded. What pushes are signed with; one key at a time is for new subscriptions.
create table push_server_key (
  public_key text primary key,
  -- Sealed as the secrets of the sign-in are.
  private_key bytea not null,
  made_at timestamptz not null,
  -- Kept as long as a subscription was made with it.
  retired_at timestamptz
);

create unique index push_server_key_current on push_server_key ((true)) where retired_at is null;

-- Whoever works for a clinic hands the public key out, and cannot read the other.
grant select (public_key, retired_at) on push_server_key to unspasm_app;

-- One reminder for each version of the appointment. `due_at` is when it is tried next; null when it is settled.
alter table push_subscription
  add column reminded_version integer,
  add column due_at timestamptz,
  add column attempts integer not null default 0,
  add column last_tried_at timestamptz,
  add column last_accepted_at timestamptz,
  -- A class such as 'busy', never what the push service said.
  add column last_failure text;

create index push_subscription_waiting on push_subscription (clinic_id, due_at) where due_at is not null;
