-- What a clinic says about its people, and how a question is answered.
alter table clinic
  add column reply_hours integer not null default 24 check (reply_hours between 1 and 336),
  add column if not exists reminder_hours integer not null default 24 check (reminder_hours between 0 and 168);

-- The clinic's own words, row P1 of the checklist.
alter table practitioner
  add column qualification text not null default '',
  add column qualified_year integer check (qualified_year between 1940 and 2100),
  add column roles text not null default '',
  add column experience text not null default '',
  add column interests text not null default '';

alter table question
  -- Looked at later; nothing that was sent is thrown away.
  add column is_spam boolean not null default false,
  add column spam_reason text check (spam_reason in ('hidden-field', 'no-stamp', 'too-fast', 'too-many', 'staff')),
  add check (not is_spam or spam_reason is not null);

create index question_unanswered on question (clinic_id, asked_at) where answered_at is null and not is_spam;

-- An answer stays when the question is put back: what was sent was sent.
create table question_answer (
  clinic_id uuid not null references clinic,
  question_answer_id uuid not null,
  question_id uuid not null,
  way text not null check (way in ('email', 'phone')),
  body text not null check (length(body) between 1 and 10000),
  answered_by uuid not null,
  answered_at timestamptz not null,
  primary key (clinic_id, question_answer_id),
  foreign key (clinic_id, question_id) references question on delete cascade
);

create index question_answer_by_question on question_answer (clinic_id, question_id);

-- The log is read by its kind: the first word of what was done.
create index audit_event_by_kind on audit_event (clinic_id, split_part(action, ' ', 1), audit_event_id);

do $$
begin
  alter table question_answer enable row level security;
  alter table question_answer force row level security;
  create policy of_the_clinic on question_answer to unspasm_app
    using (clinic_id = current_setting('app.clinic')::uuid);
  grant select, insert, delete on question_answer to unspasm_app;
  -- Its own row alone, and not its address or whose it is. The owner still finds a clinic by its address.
  alter table clinic enable row level security;
  create policy of_the_clinic on clinic to unspasm_app
    using (clinic_id = current_setting('app.clinic')::uuid);
  grant update (
    name, is_demo, time_zone, phone, email, address, directions, lead_minutes, horizon_days, step_minutes,
    hold_minutes, change_notice_minutes, offer_minutes, reply_hours, reminder_hours
  ) on clinic to unspasm_app;
end $$;
