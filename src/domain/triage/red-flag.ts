/** The signs asked about, as numbered in the clinical rules. RA: emergency. RB: same day. RC: soon. */
export const emergencySignIds = [
  'RA1', 'RA2', 'RA3', 'RA4', 'RA5', 'RA6', 'RA7', 'RA8', 'RA9', 'RA10', 'RA11', 'RA12',
] as const; // prettier-ignore
export const sameDaySignIds = [
  'RB1', 'RB2', 'RB3', 'RB4', 'RB5', 'RB6', 'RB7', 'RB8', 'RB9', 'RB10', 'RB11', 'RB12', 'RB13', 'RB14',
] as const; // prettier-ignore
export const soonSignIds = [
  'RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9', 'RC10', 'RC11',
] as const; // prettier-ignore

export type EmergencySignId = (typeof emergencySignIds)[number];
export type SameDaySignId = (typeof sameDaySignIds)[number];
export type SoonSignId = (typeof soonSignIds)[number];
export type RedFlagId = EmergencySignId | SameDaySignId | SoonSignId;

export type SignAnswer = 'yes' | 'no' | 'not-sure';

/** What has been answered. A sign that is missing here is unanswered, which is never "no". */
export type SignAnswers = Partial<Record<RedFlagId, SignAnswer>>;
