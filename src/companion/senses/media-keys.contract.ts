import { type Contract, expectSame } from './contract.ts';
import type { MediaActions, MediaKeys } from './session-senses.ts';

export interface MediaKeysBench {
  keys: MediaKeys;
  press(key: keyof MediaActions): void;
}

const recorder = () => {
  const pressed: string[] = [];
  const actions: MediaActions = {
    play: () => pressed.push('play'),
    pause: () => pressed.push('pause'),
    next: () => pressed.push('next'),
    again: () => pressed.push('again'),
  };
  return { pressed, actions };
};

export const mediaKeysContract: Contract<MediaKeysBench> = {
  'do nothing before they are listened to': ({ keys, press }) => {
    press('play');
    keys.release();
  },
  'each do their own thing': ({ keys, press }) => {
    const { pressed, actions } = recorder();
    keys.listen(actions, true);
    for (const key of ['pause', 'play', 'next', 'again'] as const) press(key);
    expectSame(pressed, ['pause', 'play', 'next', 'again']);
  },
  'do what was asked for last': ({ keys, press }) => {
    const [older, newer] = [recorder(), recorder()];
    keys.listen(older.actions, true);
    keys.listen(newer.actions, false);
    press('play');
    expectSame([older.pressed, newer.pressed], [[], ['play']]);
  },
  'do nothing after they were let go of, and letting go twice is fine': ({ keys, press }) => {
    const { pressed, actions } = recorder();
    keys.listen(actions, true);
    keys.release();
    keys.release();
    press('next');
    expectSame(pressed, []);
  },
};
