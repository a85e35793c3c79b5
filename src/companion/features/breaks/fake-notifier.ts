import type { Notice, NoticeAnswer, NoticePermission, Notifier } from './notifier.ts';

export interface FakeNotifier extends Notifier {
  /** What is on the screen now. */
  readonly shown: readonly Notice[];
  /** What the person will say when they are asked. */
  willSay: NoticePermission;
  answers(answer: NoticeAnswer): void;
}

/** Notices that a test can look at, on a device whose person says yes. */
export function fakeNotifier(permission: NoticePermission = 'not-asked'): FakeNotifier {
  let stands = permission;
  let shown: Notice[] = [];
  const listeners = new Set<(answer: NoticeAnswer) => void>();
  return {
    willSay: 'granted',
    get shown() {
      return shown;
    },
    answers(answer) {
      shown = [];
      const [first] = listeners;
      first?.(answer);
    },
    permission: () => stands,
    async ask() {
      if (stands === 'not-asked') stands = this.willSay;
      return stands;
    },
    async show(notice) {
      if (stands !== 'granted') return false;
      shown = [notice];
      return true;
    },
    async clear() {
      shown = [];
    },
    onAnswer(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
