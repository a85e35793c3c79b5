import {
  emergencySignIds,
  sameDaySignIds,
  soonSignIds,
  type EmergencySignId,
  type RedFlagId,
  type SameDaySignId,
  type SignAnswers,
  type SoonSignId,
} from './red-flag.ts';

/** Which service to turn to; never what a person has or does not have. */
export type TriageOutcome = 'EMERGENCY' | 'SAME_DAY' | 'INCOMPLETE' | 'SOON' | 'SELF_CARE';

export interface Triage {
  outcome: TriageOutcome;
  /** Emergency signs answered yes or not sure, or derived from two same-day signs. */
  emergency: EmergencySignId[];
  sameDay: SameDaySignId[];
  soon: SoonSignId[];
  /** Emergency signs without an answer: while any is left, the emergency list stays on every screen. */
  openEmergency: EmergencySignId[];
  openSameDay: SameDaySignId[];
}

/**
 * RB14, still stuck after the technique and rest, is a state of the guide and not a question of the list, so the list is
 * fully answered without it.
 */
const askedElsewhere: readonly SameDaySignId[] = ['RB14'];

/**
 * Weighs the answers given so far. `computed` are soon-signs that a rule worked out from the journal (RC2, RC7, RC8, RC11).
 * Pain scores and age are not parameters: on their own they never make an emergency or a same-day sign.
 * Source: section 2 of the clinical rules, rules 1 to 4 (DR, sign-off).
 */
export function triage(answers: SignAnswers, computed: readonly SoonSignId[] = []): Triage {
  // Rule 2: in the emergency and same-day groups "not sure" counts as yes.
  const raised = (id: RedFlagId) => answers[id] === 'yes' || answers[id] === 'not-sure';
  const open = (id: RedFlagId) => answers[id] === undefined;

  // Rule 4: two same-day signs together are an emergency sign.
  const derived: EmergencySignId[] = [];
  if (raised('RB7') && raised('RB10')) derived.push('RA10');
  if (raised('RB1') && raised('RB9')) derived.push('RA11');

  const emergency = emergencySignIds.filter((id) => raised(id) || derived.includes(id));
  const sameDay = sameDaySignIds.filter(raised);
  const soon = soonSignIds.filter((id) => answers[id] === 'yes' || computed.includes(id));
  const openEmergency = emergencySignIds.filter(open);
  const openSameDay = sameDaySignIds.filter((id) => open(id) && !askedElsewhere.includes(id));

  return { outcome: outcome(), emergency, sameDay, soon, openEmergency, openSameDay };

  // Rule 1: the first that applies.
  function outcome(): TriageOutcome {
    if (emergency.length > 0) return 'EMERGENCY';
    if (sameDay.length > 0) return 'SAME_DAY';
    if (openEmergency.length > 0 || openSameDay.length > 0) return 'INCOMPLETE';
    if (soon.length > 0) return 'SOON';
    return 'SELF_CARE';
  }
}
