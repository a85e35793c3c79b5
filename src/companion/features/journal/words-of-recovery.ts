import { careQuestions } from '../../../content/exercises/care-questions.ts';
import { exerciseById } from '../../../content/exercises/library.ts';
import type { EntryOf } from '../../../domain/journal/entry.ts';
import { painStopWords } from './words-of-content.ts';

type RecoveryEntry = EntryOf<
  | 'session-started'
  | 'session-item-noted'
  | 'session-pain-rated'
  | 'session-ended'
  | 'exercise-cares-answered'
  | 'exercise-choice-noted'
  | 'plan-offer-answered'
  | 'own-exercise-set'
  | 'plan-days-chosen'
  | 'activity-done'
  | 'breaks-set'
  | 'break-noted'
>;

const endWords = {
  finished: 'Exercises finished',
  left: 'Exercises left early',
  stopped: 'Exercises stopped because of pain',
};
const momentWords = {
  during: 'during exercises',
  'before-going-on': 'before going on with exercises',
  after: 'after exercises',
  'half-hour-after': 'half an hour after exercises',
  'next-morning': 'the morning after exercises',
};
const itemWords = {
  began: 'An exercise began',
  done: 'An exercise done',
  skipped: 'An exercise skipped',
  eased: 'An exercise made easier',
};
const activityWords = { walk: 'A walk', yoga: 'Yoga', pilates: 'Pilates', other: 'Exercise' };
const breakWords = {
  taken: 'A break from sitting',
  natural: 'A break from sitting, noticed by itself',
  postponed: 'A break put off',
  skipped: 'A break left out',
  busy: 'A break put off for a call',
  'call-over': 'A call was over',
  sitting: 'Sitting again',
};

/** A clinician's own exercises have their names in other entries. */
const exerciseName = (id: string) => exerciseById(id)?.title ?? 'an exercise of your own';

const sentence = (words: string) => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
const careQuestion = (id: string) => careQuestions.find(({ careId }) => careId === id)?.question ?? id;

/** What an entry about exercises or sitting says, as `entryInWords` does. */
export function recoveryInWords(entry: RecoveryEntry): [string, ...string[]] {
  switch (entry.kind) {
    case 'session-started': {
      const { items, restingPain } = entry.values;
      const count = items.length === 1 ? 'one exercise' : `${items.length} exercises`;
      return [
        `Exercises began: ${count}`,
        ...items.map(({ exerciseId }) => sentence(exerciseName(exerciseId))),
        `Pain before: ${restingPain} out of 10`,
      ];
    }
    case 'session-item-noted':
      return [itemWords[entry.values.event]];
    case 'session-pain-rated': {
      const { moment, nrs, stopSigns = [] } = entry.values;
      return [
        nrs === undefined ? sentence(momentWords[moment]) : `Pain ${momentWords[moment]}: ${nrs} out of 10`,
        ...(stopSigns.length > 0 ? [`With ${painStopWords(stopSigns)}`] : []),
      ];
    }
    case 'session-ended':
      return [endWords[entry.values.how]];
    case 'exercise-cares-answered':
      return [
        'What exercises have to take care of',
        ...Object.entries(entry.values.answers).map(
          ([id, answer]) => `“${careQuestion(id)}” ${answer.replace('-', ' ')}`,
        ),
      ];
    case 'exercise-choice-noted':
      return [
        entry.values.choice === 'leave-out'
          ? `Left out of the plan: ${exerciseName(entry.values.exerciseId)}`
          : `Taken into the plan: ${exerciseName(entry.values.exerciseId)}`,
      ];
    case 'plan-offer-answered':
      return [
        entry.values.answer === 'accepted' ? 'A step up in the plan' : 'A step up left for now',
        sentence(exerciseName(entry.values.exerciseId)),
      ];
    case 'own-exercise-set':
      return entry.values.exercise === null
        ? ['An exercise of your own taken away']
        : [`An exercise of your own: ${entry.values.exercise.name}`];
    case 'plan-days-chosen':
      return ['Days for strength chosen'];
    case 'activity-done': {
      const { activity, minutes, painDuring } = entry.values;
      const pain = painDuring === undefined ? '' : `, pain ${painDuring} out of 10`;
      return [`${activityWords[activity]}, ${minutes} min${pain}`];
    }
    case 'breaks-set':
      return [
        entry.values.isOn
          ? `Breaks from sitting every ${entry.values.intervalMinutes} min`
          : 'Breaks from sitting turned off',
      ];
    case 'break-noted':
      return [breakWords[entry.values.event]];
  }
}
