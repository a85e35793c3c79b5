-- A name of five or six words is found by its fourth and fifth too, such as the first of two family names.
alter table patient
  add column lower_name_4 text collate "C"
    generated always as (substring(lower(name) from '^(?:\S+\s+){3}(\S.*\s\S+)$')) stored,
  add column lower_name_5 text collate "C"
    generated always as (substring(lower(name) from '^(?:\S+\s+){4}(\S.*\s\S+)$')) stored;

create index patient_by_name_4 on patient (clinic_id, lower_name_4) where lower_name_4 is not null;
create index patient_by_name_5 on patient (clinic_id, lower_name_5) where lower_name_5 is not null;
