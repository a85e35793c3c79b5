import type { PoolClient } from 'pg';
import type { Clinic } from '../clinics.ts';
import { phoneDigits } from './phone-digits.ts';
import { beginsWith, endOf, reversed } from './search-columns.ts';

const MOST_ROWS = 60;
const LEAST_DIGITS = 3;
const LEAST_LETTERS = 2;
/** The name from each of its words on: the first five, and the last. */
const nameColumns = [
  'lower_name',
  'lower_name_2',
  'lower_name_3',
  'lower_name_4',
  'lower_name_5',
  'lower_name_last',
];

export interface FoundPatient {
  patientId: string;
  name: string;
  phone: string | null;
  email: string | null;
}

export interface FoundPatients {
  /** Those who share a phone number or an e-mail address stand together; the newest first. */
  groups: FoundPatient[][];
  /** Whether there are more than are shown. */
  isCut: boolean;
  /** Where the text was the reference of an appointment. */
  appointmentId: string | null;
}

const same = (a: string | null, b: string | null, of: (text: string) => string) =>
  a !== null && b !== null && of(a) === of(b);
const lower = (text: string) => text.toLowerCase();

/** The same name with the same phone or e-mail is one person, however often they booked. */
const isOnePerson = (a: FoundPatient, b: FoundPatient) => lower(a.name) === lower(b.name);
/** Whether both are reached by the same phone, however it was typed, or the same e-mail. */
export const sharesContact = (a: FoundPatient, b: FoundPatient) =>
  same(a.phone, b.phone, phoneDigits) || same(a.email, b.email, lower);

/** Each person once, those with a shared contact in one group; the order stays. */
function grouped(rows: readonly FoundPatient[]): FoundPatient[][] {
  const groups: FoundPatient[][] = [];
  for (const row of rows) {
    const theirs = groups.filter((group) => group.some((one) => sharesContact(one, row)));
    const [first, ...rest] = theirs;
    if (!first) {
      groups.push([row]);
      continue;
    }
    for (const group of rest) first.push(...groups.splice(groups.indexOf(group), 1).flat());
    if (!first.some((one) => isOnePerson(one, row) && sharesContact(one, row))) first.push(row);
  }
  return groups;
}

/**
 * Patients of this clinic by the beginning of any of their names, by digits of the phone number in any spelling, by
 * e-mail, or by the reference of an appointment. Nothing for fewer than two letters.
 */
export async function findPatients(client: PoolClient, clinic: Clinic, text: string): Promise<FoundPatients> {
  const words = text.trim().toLowerCase();
  const digits = phoneDigits(words);
  const isPhone = /^[+(\d][\d ()./-]*$/.test(words) && digits.length >= LEAST_DIGITS;
  if (words.length < LEAST_LETTERS) return { groups: [], isCut: false, appointmentId: null };
  const byReference = await client.query<{ appointmentId: string; patientId: string }>(
    `select appointment_id as "appointmentId", patient_id as "patientId" from appointment
     where clinic_id = $1 and reference = $2`,
    [clinic.clinicId, words.toUpperCase()],
  );
  const [referred] = byReference.rows;
  const found = async (where: string, values: readonly (string | null)[]) => {
    const { rows } = await client.query<FoundPatient>(
      `select patient_id as "patientId", name, phone, email from patient
       where clinic_id = $1 and erased_at is null and (${where})
       order by created_at desc, patient_id desc limit ${MOST_ROWS + 1}`,
      [clinic.clinicId, ...values],
    );
    return rows;
  };
  const byText = [...nameColumns, 'lower_email'].map((column) => beginsWith(column, 2));
  const byPhone = [beginsWith('phone_digits', 5), beginsWith('phone_digits_reversed', 7)];
  let rows = await found([...byText, 'patient_id = $4', ...(isPhone ? byPhone : [])].join(' or '), [
    words,
    endOf(words),
    referred?.patientId ?? null,
    ...(isPhone ? [digits, endOf(digits), reversed(digits), endOf(reversed(digits))] : []),
  ]);
  // Digits from the middle of a number are looked for row by row: a local number, half typed.
  if (isPhone && rows.length === 0) rows = await found(`phone_digits like '%' || $2 || '%'`, [digits]);
  return {
    groups: grouped(rows.slice(0, MOST_ROWS)),
    isCut: rows.length > MOST_ROWS,
    appointmentId: referred?.appointmentId ?? null,
  };
}
