import type { CauseQuestion } from '../../domain/cause/cause-question.ts';
import { doingChoices } from '../checklist/ending.ts';

/** An answer that has the emergency sign about accidents asked at once. */
export const fallOptionId = 'fall';

/** A1: what came before the spasm. Ids are kept in the journal; new ones may be added, none is used again. */
export const causeQuestions: readonly CauseQuestion[] = [
  {
    id: 'doing',
    title: 'What were you doing when it struck?',
    choice: 'several',
    options: [
      ...doingChoices.filter(({ id }) => id !== 'nothing'),
      { id: fallOptionId, label: 'A fall or a knock' },
      { id: 'nothing', label: 'Nothing special', isOrdinary: true, isAlone: true },
    ],
  },
  {
    id: 'load',
    title: 'How heavy was it?',
    choice: 'one',
    onlyAfter: ['lifting', 'bending', 'twisting', 'training', 'housework'],
    options: [
      { id: 'none', label: 'Nothing in my hands', isOrdinary: true },
      { id: 'light', label: 'Light, like a full kettle' },
      { id: 'middling', label: 'Like a full shopping bag' },
      { id: 'heavy', label: 'Heavy, like a big box' },
    ],
  },
  {
    id: 'shape',
    title: 'How was your back just then?',
    choice: 'one',
    options: [
      { id: 'straight', label: 'Upright', isOrdinary: true },
      { id: 'bent', label: 'Bent forward' },
      { id: 'twisted', label: 'Twisted' },
      { id: 'bent-twisted', label: 'Bent and twisted' },
      { id: 'reaching', label: 'Reaching up or out' },
      { id: 'leaning-back', label: 'Leaning back' },
    ],
  },
  {
    id: 'before',
    title: 'What had you been doing before that?',
    choice: 'one',
    options: [
      { id: 'moving', label: 'Up and moving', isOrdinary: true },
      { id: 'sat-short', label: 'Sitting, under half an hour', isOrdinary: true },
      { id: 'sat-long', label: 'Sitting, up to two hours' },
      { id: 'sat-very-long', label: 'Sitting, over two hours' },
      { id: 'drove-short', label: 'Driving, under an hour' },
      { id: 'drove-long', label: 'Driving, over an hour' },
      { id: 'in-bed', label: 'Lying in bed' },
    ],
  },
  {
    id: 'training-lately',
    title: 'Sport or training in the two weeks before?',
    choice: 'several',
    options: [
      { id: 'more', label: 'More or harder' },
      { id: 'new', label: 'Something new' },
      { id: 'after-break', label: 'Back after a break' },
      { id: 'less', label: 'Less than usual' },
      { id: 'same', label: 'As always, or none', isOrdinary: true, isAlone: true },
    ],
  },
  {
    id: 'work-lately',
    title: 'Work, house and garden in those two weeks?',
    choice: 'several',
    options: [
      { id: 'heavier', label: 'Heavier work' },
      { id: 'sitting', label: 'More sitting' },
      { id: 'longer', label: 'Longer days' },
      { id: 'new', label: 'New job, place or chair' },
      { id: 'same', label: 'As always', isOrdinary: true, isAlone: true },
    ],
  },
  {
    id: 'sleep-lately',
    title: 'Sleep and health in those two weeks?',
    choice: 'several',
    options: [
      { id: 'worse', label: 'Slept badly' },
      { id: 'other-bed', label: 'Another bed' },
      { id: 'unwell', label: 'Had been unwell' },
      { id: 'same', label: 'As always', isOrdinary: true, isAlone: true },
    ],
  },
  {
    id: 'stress-lately',
    title: 'Stress and worry in those two weeks?',
    choice: 'one',
    options: [
      { id: 'more', label: 'More than usual' },
      { id: 'same', label: 'As always', isOrdinary: true },
      { id: 'less', label: 'Less than usual', isOrdinary: true },
    ],
  },
];

/** What an answer is called away from its question, as in a list of counts, where its button alone says too little. */
export const countedAs: Readonly<Record<string, string>> = {
  'load none': 'Nothing in the hands',
  'load light': 'A light load',
  'load middling': 'A load like a shopping bag',
  'load heavy': 'A heavy load',
  'shape bent': 'Bent forward',
  'training-lately more': 'More or harder training',
  'training-lately new': 'A new sport or exercise',
  'training-lately after-break': 'Training again after a break',
  'training-lately less': 'Less training than usual',
  'training-lately same': 'Training as always, or none',
  'work-lately heavier': 'Heavier work lately',
  'work-lately sitting': 'More sitting lately',
  'work-lately longer': 'Longer days lately',
  'work-lately new': 'A new job, place or chair',
  'work-lately same': 'Work as always',
  'sleep-lately worse': 'Bad sleep lately',
  'sleep-lately other-bed': 'Another bed lately',
  'sleep-lately unwell': 'Unwell lately',
  'sleep-lately same': 'Sleep and health as always',
  'stress-lately more': 'More stress lately',
  'stress-lately same': 'Stress as always',
  'stress-lately less': 'Less stress lately',
};
