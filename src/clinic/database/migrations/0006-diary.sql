-- What the diary looks up by: the history of one appointment, and the appointments of one person.
create index audit_event_by_subject on audit_event (clinic_id, subject_id) where subject_id is not null;
create index appointment_by_patient on appointment (clinic_id, patient_id) where patient_id is not null;
