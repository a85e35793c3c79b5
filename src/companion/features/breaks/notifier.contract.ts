import { type Contract, expectSame } from '../../senses/contract.ts';
import type { Notice, NoticeAnswer, Notifier } from './notifier.ts';

export interface NotifierBench {
  notifier: Notifier;
  /** The titles on the screen now. */
  shownTitles(): Promise<readonly string[]>;
  /** The person answers from the notice. */
  answer(answer: NoticeAnswer): void;
  /** What the person will say when they are asked; before the first call they have not been asked. */
  willSay(permission: 'granted' | 'denied'): void;
}

const notice = (title: string): Notice => ({
  title,
  body: 'Two minutes will do.',
  isSilent: false,
  actions: [{ answer: 'taken', words: 'I am getting up' }],
});

export const notifierContract: Contract<NotifierBench> = {
  'asks nobody by itself': async ({ notifier, shownTitles }) => {
    expectSame(
      [notifier.permission(), await notifier.show(notice('One')), await shownTitles()],
      ['not-asked', false, []],
    );
  },
  'shows what it is given, once the person has said yes': async ({ notifier, shownTitles, willSay }) => {
    willSay('granted');
    expectSame([await notifier.ask(), await notifier.show(notice('One'))], ['granted', true]);
    expectSame(await shownTitles(), ['One']);
  },
  'shows nothing to somebody who said no, and says that it did not': async ({
    notifier,
    shownTitles,
    willSay,
  }) => {
    willSay('denied');
    expectSame([await notifier.ask(), await notifier.show(notice('One'))], ['denied', false]);
    expectSame(await shownTitles(), []);
  },
  'does not ask twice': async ({ notifier, willSay }) => {
    willSay('denied');
    await notifier.ask();
    willSay('granted');
    expectSame(await notifier.ask(), 'denied');
  },
  'puts a new one in the place of the one before': async ({ notifier, shownTitles, willSay }) => {
    willSay('granted');
    await notifier.ask();
    await notifier.show(notice('One'));
    await notifier.show(notice('Two'));
    expectSame(await shownTitles(), ['Two']);
  },
  'takes away what is shown': async ({ notifier, shownTitles, willSay }) => {
    willSay('granted');
    await notifier.ask();
    await notifier.show(notice('One'));
    await notifier.clear();
    expectSame(await shownTitles(), []);
  },
  'tells an answer until nobody listens': async ({ notifier, answer }) => {
    const heard: NoticeAnswer[] = [];
    const stop = notifier.onAnswer((one) => heard.push(one));
    answer('postponed');
    stop();
    answer('taken');
    expectSame(heard, ['postponed']);
  },
};
