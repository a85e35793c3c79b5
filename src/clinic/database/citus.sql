-- Spreads the clinics over the machines of a Citus cluster, each with all of its rows on one of them.
-- Run it on the coordinator after the migrations, and again after an update that brought tables:
--   psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -f src/clinic/database/citus.sql
-- What is there already is left as it is. The tables that are not named here stay on the coordinator: those of the
-- sign-in and of the jobs, the secrets of the server, and the list of migrations.

do $$
declare
  tenant_table text;
begin
  -- On every machine: each other table refers to it, and its addresses are unique over all clinics.
  if not exists (select from pg_dist_partition where logicalrelid = 'clinic'::regclass) then
    perform create_reference_table('clinic');
  end if;
  -- Each after those it refers to.
  foreach tenant_table in array array[
    'practitioner',
    'service',
    'practitioner_service',
    'opening_hours',
    'rota',
    'closed_day',
    'time_off',
    'patient',
    'appointment',
    'appointment_summary',
    'waiting_entry',
    'waiting_offer',
    'question',
    'question_answer',
    'staff',
    'staff_invitation',
    'mail',
    'push_subscription',
    'idempotency_key',
    'retention',
    'audit_event'
  ] loop
    if not exists (select from pg_dist_partition where logicalrelid = tenant_table::regclass) then
      perform create_distributed_table(
        tenant_table, 'clinic_id',
        colocate_with => case when tenant_table = 'practitioner' then 'none' else 'practitioner' end
      );
    end if;
  end loop;
end $$;
