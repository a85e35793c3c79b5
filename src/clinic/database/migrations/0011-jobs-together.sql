-- All jobs of a transaction in one call: adding jobs costs more than most of what a booking asks the database.
-- Each of `jobs`: { task, payload, key?, runAt? or afterS? }, no key twice.
create function enqueue_jobs(jobs json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_jobs(array(
    select row(
      job ->> 'task',
      job -> 'payload',
      null,
      coalesce((job ->> 'runAt')::timestamptz, now() + make_interval(secs => coalesce((job ->> 'afterS')::float8, 0))),
      null,
      job ->> 'key',
      null,
      null
    )::graphile_worker.job_spec
    from json_array_elements(jobs) job
  ));
end $$;

revoke execute on function enqueue_jobs(json) from public;
grant execute on function enqueue_jobs(json) to unspasm_app;
