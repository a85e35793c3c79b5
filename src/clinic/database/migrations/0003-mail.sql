-- One row for each mail. `key` names what happened, so that it is told once. What the row needs beyond the tables of
-- the clinic stands in `data`, and is emptied when the mail has gone.
create table mail (
  clinic_id uuid not null references clinic,
  mail_id uuid not null,
  key text not null,
  kind text not null,
  recipient text not null,
  -- The appointment, question or offer it is about.
  subject_id uuid,
  data jsonb not null default '{}',
  created_at timestamptz not null default now(),
  -- Counted before a try, so that a try that ends the process counts too.
  attempts integer not null default 0,
  tried_at timestamptz,
  due_at timestamptz not null default now(),
  -- A class such as 'unreachable', never what the other server said: it quotes addresses.
  last_error text,
  sent_at timestamptz,
  -- Given up; staff may send it again.
  dead_at timestamptz,
  -- Not wanted any more when its turn came.
  dropped_at timestamptz,
  -- Where no mail server is set up: what would have been sent.
  shown jsonb,
  primary key (clinic_id, mail_id),
  unique (clinic_id, key),
  check (num_nonnulls(sent_at, dead_at, dropped_at) <= 1)
);

create index mail_waiting on mail (clinic_id, due_at) where sent_at is null and dead_at is null and dropped_at is null;

-- A browser that asked to be told of one appointment. The payload of a push tells nothing.
create table push_subscription (
  clinic_id uuid not null references clinic,
  push_subscription_id uuid not null,
  appointment_id uuid not null,
  endpoint text not null check (length(endpoint) <= 2000),
  p256dh text not null,
  auth text not null,
  -- The public key that it was made with; the server keeps a retired key for as long as one needs it.
  server_key text not null,
  created_at timestamptz not null default now(),
  primary key (clinic_id, push_subscription_id),
  unique (clinic_id, appointment_id, endpoint),
  foreign key (clinic_id, appointment_id) references appointment on delete cascade
);

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['mail', 'push_subscription'] loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format(
      'create policy of_the_clinic on %I to unspasm_app using (clinic_id = current_setting(''app.clinic'')::uuid)',
      tenant_table
    );
    execute format('grant select, insert, update, delete on %I to unspasm_app', tenant_table);
  end loop;
end $$;

-- Not sharded. Whose process still runs: the jobs of one that fell silent are given to the others.
create table job_runner (
  job_runner_id uuid primary key,
  worker_ids text[] not null,
  seen_at timestamptz not null default now()
);

-- The role of the requests may add and take back jobs, and nothing else in the schema of graphile-worker. That schema
-- is made by graphile-worker itself, after these migrations.
create function enqueue_job(task text, payload json, job_key text, run_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => enqueue_job.run_at, job_key => enqueue_job.job_key);
end $$;

create function take_back_job(job_key text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.remove_job(take_back_job.job_key);
end $$;

revoke execute on function enqueue_job(text, json, text, timestamptz), take_back_job(text) from public;
grant execute on function enqueue_job(text, json, text, timestamptz), take_back_job(text) to unspasm_app;
