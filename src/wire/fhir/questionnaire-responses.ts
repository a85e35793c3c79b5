import type { ActivitiesPart } from '../../domain/summary/activities-part.ts';
import type { Phq4Answered, RolandMorrisAnswered } from '../../domain/summary/scores-part.ts';
import type { SignsPart } from '../../domain/summary/signs-part.ts';
import type { SignAnswer } from '../../domain/triage/red-flag.ts';
import type { Telling } from './telling.ts';
import { momentWithOffset } from './moments.ts';
import { scoreOf } from './observation.ts';
import type { QuestionnaireItem, QuestionnaireResponse, Reference } from './resources.ts';
import { inWords, nameOf } from './text.ts';

function response(
  { line, authored, items }: { line: string; authored: string; items: readonly QuestionnaireItem[] },
  { patient }: Telling,
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    text: inWords(line),
    status: 'completed',
    subject: patient,
    authored,
    author: patient,
    source: patient,
    ...(items.length > 0 ? { item: items } : {}),
  };
}

const signAnswers: Readonly<Record<SignAnswer, string>> = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' };

/** The red flags by the moment they were answered. A sign that was not asked is not here: never a no. */
export function askedSigns({ newest, raised }: SignsPart, telling: Telling): Reference[] {
  const byMoment = new Map<string, Map<string, QuestionnaireItem>>();
  const told = [...newest.map((sign) => ({ ...sign, assessedAt: null })), ...raised];
  // A raised sign comes last, so that when it was assessed is kept.
  for (const { id, answer, at, timeZone, assessedAt } of told) {
    const moment = momentWithOffset(at, timeZone);
    const items = byMoment.get(moment) ?? new Map<string, QuestionnaireItem>();
    byMoment.set(moment, items);
    // Ids out of a file are any text.
    const linkId = nameOf(id, 'no-name');
    const assessed: QuestionnaireItem[] =
      assessedAt === null
        ? []
        : [
            {
              linkId: `${linkId}.assessed`,
              text: 'Assessed by a professional, the person said on',
              answer: [{ valueDateTime: momentWithOffset(assessedAt, timeZone) }],
            },
          ];
    items.set(id, {
      linkId,
      text: nameOf(telling.words.signQuestion(id), linkId),
      answer: [{ valueString: signAnswers[answer], ...(assessed.length > 0 ? { item: assessed } : {}) }],
    });
  }
  return [...byMoment]
    .toSorted(([a], [b]) => Date.parse(a) - Date.parse(b))
    .map(([authored, items]) => {
      const line = `Red flags asked on ${authored}: ${items.size} answered`;
      return telling.refer(
        `signs ${authored}`,
        response({ line, authored, items: [...items.values()] }, telling),
      );
    });
}

/** The statements that were ticked, and the sum. One that was not ticked has no answer: the measure knows no "no". */
export function rolandMorris(
  { entryId, at, ticked, score }: RolandMorrisAnswered,
  telling: Telling,
): Reference[] {
  const { name, questions, credit } = telling.words.rolandMorris;
  const authored = telling.moment(at);
  const items = [...new Set(ticked)]
    .toSorted((a, b) => a - b)
    .flatMap((item): QuestionnaireItem[] => {
      const text = questions[item - 1];
      return text ? [{ linkId: String(item), text, answer: [{ valueBoolean: true }] }] : [];
    });
  const line = `${name}, answered on ${authored}. ${credit}`;
  const answers = telling.refer(`Roland-Morris ${entryId}`, response({ line, authored, items }, telling));
  return [answers, scoreOf({ name, score, at: authored, answers }, telling)];
}

/** The four answers about worry and mood, each by its words and 0 to 3, and the sum. */
export function phq4({ entryId, at, scores, result }: Phq4Answered, telling: Telling): Reference[] {
  const { name, questions, answers: words, credit } = telling.words.phq4;
  const authored = telling.moment(at);
  const items = questions.flatMap((text, place): QuestionnaireItem[] => {
    const score = scores[place];
    if (score === undefined) return [];
    const answer = [{ valueString: `${words[score] ?? ''} (${score})` }];
    return [{ linkId: String(place + 1), text, answer }];
  });
  const line = `${name}, answered on ${authored}. ${credit}`;
  const answers = telling.refer(`PHQ-4 ${entryId}`, response({ line, authored, items }, telling));
  return [answers, scoreOf({ name, score: result.total, at: authored, answers }, telling)];
}

/** The person's own activities, 0 (cannot) to 10 (as before), by the day they were scored. Source: PSFS. */
export function ownActivities({ activities }: ActivitiesPart, telling: Telling): Reference[] {
  const byDay = new Map<string, QuestionnaireItem[]>();
  for (const [at, { label, first, newest }] of activities.entries())
    for (const { day, score } of first.day === newest.day ? [newest] : [first, newest]) {
      const text = nameOf(label, 'An activity without a name');
      const item: QuestionnaireItem = { linkId: String(at + 1), text, answer: [{ valueInteger: score }] };
      byDay.set(day, [...(byDay.get(day) ?? []), item]);
    }
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, items]) => {
      const line = `Patient-Specific Functional Scale, 0 (cannot) to 10 (as before), on ${day}`;
      return telling.refer(`activities ${day}`, response({ line, authored: day, items }, telling));
    });
}
