-- What a patient is looked up by, as it is compared: the name from each of its words on, the e-mail address, and the
-- digits of the phone number from both ends. Row-level security lets an index answer only for operators that give
-- nothing away: comparing text in byte order is one, LIKE and lower() are not.
alter table patient
  add column lower_name text collate "C" generated always as (lower(name)) stored,
  add column lower_name_2 text collate "C" generated always as (substring(lower(name) from '^\S+\s+(\S.*)$')) stored,
  add column lower_name_3 text collate "C"
    generated always as (substring(lower(name) from '^\S+\s+\S+\s+(\S.*)$')) stored,
  -- The last, of four or more.
  add column lower_name_last text collate "C"
    generated always as (substring(lower(name) from '^\S+\s+\S+\s+\S+\s+(?:.*\s)?(\S+)$')) stored,
  add column lower_email text collate "C" generated always as (lower(email)) stored,
  add column phone_digits text collate "C" generated always as (
    regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(?:0044|44|0)0?', '')) stored,
  add column phone_digits_reversed text collate "C" generated always as (
    reverse(regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(?:0044|44|0)0?', ''))) stored;

create index patient_by_name on patient (clinic_id, lower_name);
create index patient_by_name_2 on patient (clinic_id, lower_name_2) where lower_name_2 is not null;
create index patient_by_name_3 on patient (clinic_id, lower_name_3) where lower_name_3 is not null;
create index patient_by_last_name on patient (clinic_id, lower_name_last) where lower_name_last is not null;
create index patient_by_lower_email on patient (clinic_id, lower_email) where lower_email is not null;
create index patient_by_phone on patient (clinic_id, phone_digits) where phone_digits is not null;
create index patient_by_end_of_phone on patient (clinic_id, phone_digits_reversed)
  where phone_digits_reversed is not null;
