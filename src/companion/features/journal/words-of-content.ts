import { causeQuestions } from '../../../content/cause/cause-questions.ts';
import { doingChoices, helpedChoices, type EndingChoice } from '../../../content/checklist/ending.ts';
import { guide } from '../../../content/checklist/steps.ts';
import { medicines } from '../../../content/medicines/medicines.ts';
import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import { sameDaySigns } from '../../../content/red-flags/same-day-signs.ts';
import { soonSigns } from '../../../content/red-flags/soon-signs.ts';
import type { DoseUnit } from '../../../domain/dosing/medicine.ts';
import type { UniversalAnswer } from '../../../domain/guide/step.ts';
import type { EntryValues, SignAnswer } from '../../../domain/journal/entry.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const universalLabels: Record<UniversalAnswer, string> = {
  worse: 'It’s worse',
  'cannot-move': 'I can’t move',
  'something-wrong': 'Something is wrong',
  'get-help': 'Get help',
};

const withoutStop = (title: string) => title.replace(/[.?!]$/, '');

/** What was on the screen and what was said to it. A step that a later release no longer has keeps its id. */
export function guideAnswerInWords({ stepId, answerId, byItself }: EntryValues['guide-answered']): string {
  const step = guide.steps[stepId];
  const title = step ? withoutStop(step.title) : `A step of the guide (${stepId})`;
  if (byItself) return title;
  const label =
    universalLabels[answerId as UniversalAnswer] ??
    step?.answers.find(({ id }) => id === answerId)?.label ??
    answerId;
  return `${title}: “${label}”`;
}

const unitWords: Readonly<Record<DoseUnit, readonly [one: string, many: string]>> = {
  tablet: ['tablet', 'tablets'],
  'gram of gel': ['g', 'g'],
  'centimetre of gel': ['cm', 'cm'],
  milligram: ['mg', 'mg'],
};

/** `2 tablets of ibuprofen`, `3 cm of ibuprofen gel`. */
export function doseInWords({ medicineId, amount }: EntryValues['dose-taken']): string {
  const medicine = medicines.find(({ id }) => id === medicineId);
  if (!medicine) return `${number.format(amount)} of a medicine that is not in the list (${medicineId})`;
  const unit = unitWords[medicine.unit][amount === 1 ? 0 : 1];
  return `${number.format(amount)} ${unit} of ${medicine.shortName.replace(/ tablets$/, '')}`;
}

export const positionInWords = (positionId: string): string => {
  const step = Object.values(guide.steps).find((one) => one.positionId === positionId);
  return step ? withoutStop(step.title) : 'A resting position';
};

const signGroups = [
  { name: 'Emergency questions', signs: emergencySigns },
  { name: 'Questions about seeing someone today', signs: sameDaySigns },
  { name: 'Questions about seeing someone soon', signs: soonSigns },
] as const;

const questions = new Map<string, string>(
  signGroups.flatMap(({ signs }) => signs.map(({ id, question }) => [id, question])),
);

export const signInWords = (id: string): string => `“${questions.get(id) ?? id}”`;

/** `Emergency questions: none of these`. A yes or an unsure answer is named in full; a no only where it stands alone. */
export function signAnswersInWords(answers: Record<string, SignAnswer>): string {
  const sentences = signGroups.flatMap(({ name, signs }) => {
    const answered = signs.map(({ id }) => id).filter((id) => id in answers);
    return answered.length === 0 ? [] : [`${name}: ${groupInWords(answered, signs.length, answers)}`];
  });
  const unknown = Object.entries(answers).filter(([id]) => !questions.has(id));
  return [
    ...sentences,
    ...unknown.map(([id, answer]) => `${signInWords(id)}: ${answer.replace('-', ' ')}`),
  ].join('; ');
}

function groupInWords(
  answered: readonly string[],
  groupSize: number,
  answers: Record<string, SignAnswer>,
): string {
  const saying = (answer: SignAnswer) => answered.filter((id) => answers[id] === answer).map(signInWords);
  const raised = [
    ...saying('yes').map((sign) => `yes to ${sign}`),
    ...saying('not-sure').map((sign) => `not sure about ${sign}`),
  ];
  if (raised.length > 0)
    return [...raised, ...(raised.length < answered.length ? ['no to the others asked'] : [])].join(', ');
  if (answered.length === groupSize) return 'none of these';
  return answered.length === 1 ? `no to ${saying('no').join()}` : `no to ${answered.length} of ${groupSize}`;
}

const labelOf = (choices: readonly EndingChoice[], id: string) =>
  choices.find((choice) => choice.id === id)?.label ?? id;

/** What helped, what set it off and the person's own words, as far as they were given. */
export function endingInWords({ helped, doing, note }: EntryValues['spasm-ended']): string[] {
  return [
    ...(helped.length > 0
      ? [`What helped: ${helped.map((id) => labelOf(helpedChoices, id)).join(', ')}`]
      : []),
    ...(doing ? [`What you were doing: ${labelOf(doingChoices, doing)}`] : []),
    ...(note ? [`Your words: ${note}`] : []),
  ];
}

/** What was chosen about a spasm's cause, by question, and the person's own words. */
export function causeInWords({ answers, note }: EntryValues['cause-noted']): string[] {
  const chosen = causeQuestions.flatMap(({ id, title, options }) => {
    const said = options.filter((option) => answers[id]?.includes(option.id)).map(({ label }) => label);
    return said.length > 0 ? [`${title} ${said.join(', ')}`] : [];
  });
  return [...chosen, ...(note ? [`Your words: ${note}`] : [])];
}

const painStops = {
  sharp: 'a sharp or catching pain',
  leg: 'something new in a leg',
  dizzy: 'dizziness',
};

export const painStopWords = (signs: readonly (keyof typeof painStops)[]): string =>
  signs.map((sign) => painStops[sign]).join(' and ');
