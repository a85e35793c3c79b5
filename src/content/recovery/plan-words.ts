import type { ExercisePhase } from '../../domain/recovery/exercise.ts';
import type {
  PlanReason,
  StageReason,
  StateReason,
  StepChange,
  WalkPlan,
} from '../../domain/recovery/plan.ts';

/** Where somebody is on the way back, and what that part of the way is for. */
export const stageWords: Readonly<Record<ExercisePhase, { name: string; say: string }>> = {
  'first-days': {
    name: 'The first days',
    say: 'Small, gentle moves, little and often. They are for comfort, and to trust your back again.',
  },
  'first-weeks': {
    name: 'Getting moving',
    say: 'Bend, turn and walk a little more, as your back lets you.',
  },
  strengthening: {
    name: 'Getting stronger',
    say: 'Stronger legs, back and tummy, on some days of the week, and a walk on most.',
  },
  'keeping-well': {
    name: 'Keeping well',
    say: 'Keep walking and keep strong. It is keeping on that helps.',
  },
};

/** Why this part of the way. `{days}` is filled in. */
export const stageReasonWords: Readonly<Record<StageReason['kind'], string>> = {
  fresh: 'It is fresh: it began, or came back hard, in the last two days.',
  'early-days': 'This is day {days} of the pain.',
  'calm-early': 'It began {days} days ago and has been calm, so you need not wait for two weeks to pass.',
  'red-at-rest': 'Your pain at rest was 6 or more in the last days. Gentle things come first.',
  'red-running': 'It was red on {days} days running. Gentle things come first.',
  'two-weeks-on': 'The first two weeks are over.',
  well: 'You are well, as far as your notes tell.',
  'three-months-on': 'You have been getting stronger for three months.',
};

/** How today is, in one line below its heading. `{days}` is filled in. */
export const stateReasonWords: Readonly<Record<StateReason['kind'], string>> = {
  usual: '',
  'strength-day': 'Today is a day for strength.',
  'strength-yesterday': 'Yesterday was for strength. Muscles grow on the day between.',
  'strength-done-this-week': 'Strength came on {days} of the last seven days. That is enough for now.',
  'not-a-strength-day': 'Strength is on other days of your week. Today is an easy one.',
  'red-today': 'Something was red today. Enough for today: rest in an easy position, and take short walks.',
  'red-yesterday': 'Yesterday something was red, so today is lighter.',
  'pain-at-most': 'Your pain is at its worst. Only lying easy and slow breathing for now.',
  'nothing-settles': 'What you tried has not settled by the next morning. Only easy positions for now.',
  'into-a-leg':
    'It has been in one leg for over a week. Only easy positions, until someone has looked at it.',
  signs: '',
};

/** Above the offer of one step, and in the reasons: what changes. `{from}` and `{to}` are filled in. */
export const changeWords: Readonly<Record<StepChange['what'], string>> = {
  reps: '{to} times instead of {from}',
  hold: 'hold it for {to} seconds instead of {from}',
  seconds: '{to} instead of {from}',
  sets: '{to} rounds instead of {from}',
  form: '{to}',
};

export const formWords = {
  easier: 'its easier form',
  usual: 'its usual form',
  harder: 'its harder form',
} as const;

/** Why an exercise is asked for as it is. */
export const reasonWords: Readonly<Record<PlanReason['kind'], string>> = {
  new: 'New. It starts small.',
  position: 'To lie easy, and nothing more.',
  same: 'As last time. {neededDays} good days bring one step more: {goodDays} so far.',
  'same-offered': 'It goes well. One step more is yours to take.',
  'same-ached': 'It ached a little last time, so it stays the same.',
  'same-morning-unknown': 'As last time. How the morning after was is not known yet.',
  most: 'This is the most of it. Keep it up.',
  'stepped-up': 'One step up since {on}: {change}.',
  'stepped-down': '{because} So it is one step back, to where it was good.',
  'back-after-gap': 'Not done for {days} days, so it starts a little lower.',
  'back-after-rest': 'Back after lying easy. It starts low again.',
  'day-after-red': 'Lighter today, after red yesterday.',
};

export const steppedDownWords: Readonly<
  Record<Extract<PlanReason, { kind: 'stepped-down' }>['because'], string>
> = {
  red: 'It was red {on}.',
  'not-settled': 'It was too much {on}: it had not settled by the next morning.',
  spasm: 'A spasm came {on}.',
};

/** `{minutes}` and `{fromMinutes}` are filled in. */
export const walkReasonWords: Readonly<Record<WalkPlan['reason']['kind'], string>> = {
  start: 'To begin with. Turn back sooner if it hurts more.',
  same: 'The plan asks for as long as it did last time.',
  longer: 'It went well, so a little longer than {fromMinutes} min.',
  shorter: '',
  full: 'This is all that helped people most in the study. More is up to you.',
};

export const walkShorterWords: Readonly<
  Record<Extract<WalkPlan['reason'], { kind: 'shorter' }>['because'], string>
> = {
  hurt: 'The last one hurt, so a little shorter.',
  red: 'After red, a little shorter.',
  gap: 'After some days without, a little shorter.',
};
