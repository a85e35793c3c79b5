import type { SessionPace } from '../../domain/recovery/session-timeline.ts';
import type { Light, StopSign } from '../../domain/recovery/traffic-light.ts';
import { fillFrom } from '../evidence/clinical-number.ts';
import { breathingNumbers } from '../evidence/breathing-numbers.ts';
import { numbers } from '../evidence/numbers.ts';
import { sessionNumbers } from '../evidence/session-numbers.ts';
import { pausingNumbers } from '../pausing/pausing-numbers.ts';

const fill = fillFrom({
  ...breathingNumbers,
  ...sessionNumbers,
  ...pausingNumbers,
  riseStops: numbers.moveRiseStops,
});

export const sessionPace: SessionPace = {
  getReadySeconds: sessionNumbers.getReady.value,
  repSeconds: sessionNumbers.rep.value,
  letGoSeconds: sessionNumbers.letGo.value,
  changeSidesSeconds: sessionNumbers.changeSides.value,
  restSeconds: sessionNumbers.restBetweenSets.value,
};

/** On the screen while a session goes on. */
export const playerWords = {
  getReady: 'Get ready',
  hold: 'Hold',
  move: 'There and back',
  timed: 'Breathe easy',
  letGo: 'Let go',
  changeSides: 'Change sides',
  rest: 'Rest',
  paused: 'Paused',
  elsewhere: 'This session goes on in another window.',
  left: 'left side',
  right: 'right side',
  restThen: { left: 'Rest. Then the left side', right: 'Rest. Then the right side' },
  hurts: 'It hurts more',
  pause: 'Pause',
  goOn: 'Go on',
  skip: 'Skip this one',
  ease: 'Easier',
  end: 'End here',
} as const;

/** Said aloud. */
export const spokenWords = {
  next: 'Next:',
  easierWay: 'The easier way.',
  first: { left: 'Left side first.', right: 'Right side first.' },
  change: { left: 'Now the left side.', right: 'Now the right side.' },
  letGo: 'Let go.',
  halfWay: 'Half way.',
  rest: 'Rest. If it hurts more, press the button.',
  last: 'The last one.',
  over: 'That was the last one. Well done.',
} as const;

export const beforeWords = {
  title: 'Before you begin',
  painNow: 'How much does your back hurt right now?',
  handsFree:
    'It counts, says when to change, and goes on by itself. You can pause at any time. Move only as far as it feels all right.',
  notToday: 'Not just now',
  room: 'Have a mat or a firm bed, and your phone in reach.',
  begin: 'Begin',
  highPain: fill(
    'That is a lot of pain. Go small and slow. If it grows by {riseStops} or more, stop: press “It hurts more”.',
  ),
  highestPain: 'That is a lot of pain. Go small and slow. If it grows at all, stop: press “It hurts more”.',
  onlyRest: 'At 10, no exercises. Lie the way it hurts least, and breathe slowly. Try again when it is less.',
  onlyRestItems: 'At 10, only what rests your back: the moves are left out.',
  calmDown: 'Help me through the pain',
  nothing: 'Nothing is chosen yet. Look at your plan for today, or pick an exercise.',
} as const;

export const ratingWords = {
  during: 'How much does it hurt now?',
  after: 'How is your back after that?',
  halfHour: 'Half an hour later: how is your back?',
  signs: 'Was there any of these?',
  signsStop: 'One press is enough: it is kept at once, and you stop.',
  goingOn: 'It has been a while. How much does your back hurt now?',
  save: 'Save',
  noRating: 'Leave this out',
  backToIt: 'Back, it is no worse',
  backToExercises: 'Back to the exercises',
} as const;

export const stopSignWords: Readonly<Record<StopSign, string>> = {
  sharp: 'A sharp, stabbing or catching pain',
  leg: 'New or spreading pain, tingling or numbness in a leg',
  dizzy: 'Dizzy or faint',
};

/** During a session. Source: section 6, traffic light. */
export const duringWords: Readonly<Record<Exclude<Light, 'red'>, { title: string; say: string }>> = {
  green: {
    title: 'Green: you can go on',
    say: 'That much is all right. Keep it slow, and go only as far as it feels good.',
  },
  amber: {
    title: 'Amber: do less',
    say: 'Go on only if you make it smaller or easier. Stop if it grows.',
  },
};

/** Why it is time to stop, in the order of what matters most. */
export const stopReasons = {
  leg: 'You felt something new in a leg. That stops the session, whatever the number.',
  dizzy: 'You felt dizzy. That stops the session, whatever the number.',
  sharp: 'A sharp or catching pain stops the session, whatever the number.',
  rise: 'It hurts clearly more than before you began.',
  band: 'Pain of 6 or more is red: your back has had enough for now.',
} as const;

export const stopWords = {
  title: 'Red: stop here',
  now: 'What to do now',
  lie: 'Lie the way it hurts least, for instance with your legs up on a chair.',
  breathe: fill('Breathe slowly: in for {breathIn}, out for {breathOut}.'),
  dizzy: 'Sit or lie down first. Breathe as you normally do.',
  dizzyCall: 'Chest pain, or you cannot get your breath, or you fainted: call 999.',
  walk: 'When it has calmed down, walk a few steps.',
  tomorrow: 'Tomorrow do less of it, or the easier way. That is not a step back.',
  alsoSigns: 'And any of these?',
  byMistake: 'I pressed that by mistake',
  severe: 'If it hurt very badly while you did it, talk to your GP.',
  signs: 'Check the danger signs',
  calmDown: 'Help me through the pain',
  done: 'Back to today',
} as const;

/** After a session. Source: section 6, traffic light. */
export const doneWords: Readonly<Record<Light, { title: string; say: string }>> = {
  green: { title: 'Done. Well done.', say: 'Green. Your back took it well. Tomorrow morning counts too.' },
  amber: {
    title: 'Done for now',
    say: fill('Amber. It has to settle within {settlesWithin} hours. If not, do less next time.'),
  },
  red: {
    title: 'That was too much for today',
    say: 'Red. Rest a little, and go lighter tomorrow.',
  },
};

export const doneMore = {
  unrated: { title: 'Done', say: 'How it feels tomorrow morning tells you whether it was too much.' },
  rested: {
    title: 'You rested your back',
    say: 'With this much pain that was right. Try small moves when it is less.',
  },
  askAgain: fill(
    'It is up from before. If you keep this page open, you are asked again in {askAgain} minutes.',
  ),
  settled: { title: 'It has settled', say: 'Then it was not too much. Tomorrow morning counts too.' },
  notSettled: {
    title: 'It has not settled',
    say: fill('Still up after {askAgain} minutes counts as red. Rest, and go lighter tomorrow.'),
  },
} as const;
