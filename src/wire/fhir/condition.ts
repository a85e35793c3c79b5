import type { SummaryEpisode } from '../../domain/summary/episodes-part.ts';
import type { Telling } from './telling.ts';
import type { Condition, Reference } from './resources.ts';
import { inWords } from './text.ts';

const NAME = 'Low-back pain, as told by the person';

const statusOf = { 'going-on': 'active', recovered: 'inactive', over: 'resolved' } as const;

// FHIR wants its own codes in these two, and has no others.
const fhirCode = (system: string, code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});

function notes({ episode, dayCount, knownDays }: SummaryEpisode): string[] {
  const { startDay, knownSinceDay, lastKnownDay, isByHand, saidBeginning } = episode;
  return [
    `Pain is known for ${knownDays} of ${dayCount} days, last for ${lastKnownDay}.`,
    ...(knownSinceDay > startDay ? [`A long time before ${knownSinceDay} is unknown.`] : []),
    ...(saidBeginning.kind === 'on-or-before' && saidBeginning.day < startDay
      ? [`It began on ${saidBeginning.day} or before.`]
      : []),
    ...(isByHand ? ['The days were put right by hand.'] : []),
  ];
}

const beganBefore = ({ episode: { saidBeginning, startDay } }: SummaryEpisode) =>
  saidBeginning.kind === 'on-or-before' && saidBeginning.day < startDay;

/** An episode as the person told it: never confirmed, and no diagnosis. */
export function conditionOf(told: SummaryEpisode, telling: Telling): Reference {
  const { id, startDay, endDay, state } = told.episode;
  const condition: Condition = {
    resourceType: 'Condition',
    text: inWords(`${NAME}: from ${startDay} ${endDay === null ? 'on' : `to ${endDay}`}.`),
    clinicalStatus: fhirCode('condition-clinical', statusOf[state]),
    verificationStatus: fhirCode('condition-ver-status', 'unconfirmed'),
    code: { text: NAME },
    subject: telling.patient,
    // What began before the first note is in a note: the day of that note is no onset.
    ...(beganBefore(told) ? {} : { onsetDateTime: startDay }),
    ...(endDay === null ? {} : { abatementDateTime: endDay }),
    asserter: telling.patient,
    note: notes(told).map((text) => ({ text })),
  };
  return telling.refer(`episode ${id}`, condition);
}
