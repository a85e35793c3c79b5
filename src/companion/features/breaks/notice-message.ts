import { noticeAnswers, type NoticeAnswer } from './notifier.ts';

/** What the worker tells a page when a notification was answered. */
export interface NoticeMessage {
  type: 'notice-answered';
  answer: NoticeAnswer;
}

export const noticeMessage = (answer: string): NoticeMessage => ({
  type: 'notice-answered',
  answer: noticeAnswers.find((known) => known === answer) ?? 'show',
});

/** The answer in a message of the worker; null for any other message. */
export function answerIn(message: unknown): NoticeAnswer | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('answer' in message))
    return null;
  if (message.type !== 'notice-answered') return null;
  return noticeAnswers.find((known) => known === message.answer) ?? null;
}
