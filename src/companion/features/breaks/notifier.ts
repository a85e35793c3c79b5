export type NoticePermission = 'granted' | 'denied' | 'not-asked' | 'unsupported';

/** What can be answered from a notification itself; `show`: it was tapped, and the page is wanted. */
export const noticeAnswers = ['taken', 'postponed', 'busy', 'show'] as const;
export type NoticeAnswer = (typeof noticeAnswers)[number];

export interface Notice {
  title: string;
  body: string;
  isSilent: boolean;
  actions: readonly { answer: NoticeAnswer; words: string }[];
}

/** Notices of the system, outside the page. One at a time: a new one takes the place of the one before. */
export interface Notifier {
  permission(): NoticePermission;
  /** Asks the person; only inside a tap. Whoever has answered before is not asked again. Never rejects. */
  ask(): Promise<NoticePermission>;
  /** Whether it is on the screen now, as far as the browser says. Never rejects. */
  show(notice: Notice): Promise<boolean>;
  /** Takes away what is shown. Never rejects. */
  clear(): Promise<void>;
  /** Calls with each answer, in one of the open pages only. Returns how to stop. */
  onAnswer(listener: (answer: NoticeAnswer) => void): () => void;
}
