import { describe, expect, test } from 'vitest';
import { deviceNotifier } from './device-notifier.ts';
import { FakeNoticeDevice } from './fake-notice-device.ts';
import { fakeNotifier } from './fake-notifier.ts';
import { noticeMessage } from './notice-message.ts';
import { notifierContract } from './notifier.contract.ts';

describe.each(Object.entries(notifierContract))('a notifier %s', (_name, check) => {
  test('as the fake', async () => {
    const notifier = fakeNotifier();
    await check({
      notifier,
      shownTitles: async () => notifier.shown.map(({ title }) => title),
      answer: (answer) => notifier.answers(answer),
      willSay: (permission) => (notifier.willSay = permission),
    });
  });

  test("as the browser's", async () => {
    const browser = new FakeNoticeDevice();
    await check({
      notifier: deviceNotifier(browser.device()),
      shownTitles: async () => browser.shown.map(({ title }) => title),
      answer: (answer) => browser.tell(noticeMessage(answer)),
      willSay: (permission) => (browser.willSay = permission),
    });
  });
});

test('a browser without notifications, or without workers, says so and shows nothing', async () => {
  for (const device of [{}, { Notification: new FakeNoticeDevice().device().Notification }]) {
    const notifier = deviceNotifier(device);
    expect(await notifier.ask()).toBe('unsupported');
    expect(await notifier.show({ title: 'One', body: '', isSilent: true, actions: [] })).toBe(false);
    await notifier.clear();
  }
});

test('a page hears no other message of the worker, and takes a tap it does not know for a wish to see the page', () => {
  const browser = new FakeNoticeDevice();
  const heard: string[] = [];
  deviceNotifier(browser.device()).onAnswer((answer) => heard.push(answer));
  for (const message of [null, 'taken', { type: 'may-reload?' }, { type: 'other', answer: 'taken' }])
    browser.tell(message);
  browser.tell(noticeMessage(''));
  expect(heard).toEqual(['show']);
});
