import type { Course } from '../../domain/course/course.ts';
import type { SpasmEvent } from '../../domain/episode/episode.ts';
import type { Nrs } from '../../domain/journal/entry.ts';
import type { ScoresPart } from '../../domain/summary/scores-part.ts';
import type { LocalDay } from '../../domain/time/local-day.ts';
import type { Telling } from './telling.ts';
import type { CodeableConcept, Observation, Reference } from './resources.ts';
import { inWords } from './text.ts';

/** The only code of others in the document. Source: LOINC. */
const painCode: CodeableConcept = {
  coding: [
    {
      system: 'http://loinc.org',
      code: '72514-3',
      display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
    },
  ],
  text: 'Pain, 0 to 10',
};
const worstCode: CodeableConcept = { text: 'Worst pain of the day, 0 to 10' };
const spasmCode: CodeableConcept = { text: 'Spasm of the lower back, as told by the person' };

const toldBy = ({ patient }: Telling): Pick<Observation, 'status' | 'subject' | 'performer'> => ({
  status: 'final',
  subject: patient,
  performer: [patient],
});

function painOn(day: LocalDay, pain: Nrs, kind: 'newest' | 'worst', telling: Telling): Reference {
  const code = kind === 'worst' ? worstCode : painCode;
  return telling.refer(`${kind} pain ${day}`, {
    resourceType: 'Observation',
    text: inWords(`${code.text}: ${pain} on ${day}`),
    ...toldBy(telling),
    code,
    effectiveDateTime: day,
    valueInteger: pain,
  });
}

/** The pain of each known day, and the worst of it where that was more. */
export const painOfCourse = ({ points }: Course, telling: Telling): Reference[] =>
  points.flatMap(({ day, pain, worst }) => [
    painOn(day, pain, 'newest', telling),
    ...(worst === null ? [] : [painOn(day, worst, 'worst', telling)]),
  ]);

/** The first, the worst and the newest pain. The first may be the newest. */
export function painOfScores({ first, worst, newest }: ScoresPart['pain'], telling: Telling): Reference[] {
  const said = first && newest && first.day !== newest.day ? [first, newest] : [newest ?? first];
  return [
    ...said.flatMap((one) => (one ? [painOn(one.day, one.pain, 'newest', telling)] : [])),
    ...(worst ? [painOn(worst.day, worst.pain, 'worst', telling)] : []),
  ];
}

/** One spasm from its beginning to its end, as far as that was noted. */
export function spasm({ runId, startedAt, endedAt }: SpasmEvent, telling: Telling): Reference {
  const start = telling.moment(startedAt);
  // A clock that was set back in between leaves an end before the beginning, which says nothing.
  const end = endedAt !== null && endedAt >= startedAt ? telling.moment(endedAt) : null;
  return telling.refer(`spasm ${runId}`, {
    resourceType: 'Observation',
    text: inWords(`${spasmCode.text}: ${start}${end ? ` to ${end}` : ''}`),
    ...toldBy(telling),
    code: spasmCode,
    effectivePeriod: { start, ...(end ? { end } : {}) },
    valueBoolean: true,
  });
}

/** The sum of a questionnaire, derived from its answers. */
export const scoreOf = (
  { name, score, at, answers }: { name: string; score: number; at: string; answers: Reference },
  telling: Telling,
): Reference =>
  telling.refer(`score of ${answers.reference}`, {
    resourceType: 'Observation',
    text: inWords(`${name}, score: ${score} on ${at}`),
    ...toldBy(telling),
    code: { text: `${name}, score` },
    effectiveDateTime: at,
    valueInteger: score,
    derivedFrom: [answers],
  });
