-- Not sharded, and of no clinic: browsers whose person asked the companion to remind them while it is closed. Nothing
-- here says who that is or what of. The role in which the work of a clinic is done has no rights on it.
create table wake_target (
  -- Chosen by the device, which alone has the secret.
  wake_target_id uuid primary key,
  secret_hash bytea not null,
  endpoint text not null check (length(endpoint) <= 2000),
  p256dh text not null,
  auth text not null,
  server_key text not null,
  -- Those still to come, earliest first. With the last of them the row goes.
  wakes_at timestamptz[] not null check (cardinality(wakes_at) between 1 and 35),
  -- Tries for the first of them.
  attempts integer not null default 0,
  last_tried_at timestamptz
);

create index wake_target_by_endpoint on wake_target (endpoint);
create index wake_target_by_next on wake_target ((wakes_at[1]));
