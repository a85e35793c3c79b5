const loadedAt = performance.now();

/** The server's clock, for the one of a computer at a desk may be wrong. */
export const serverNow = (diary: HTMLElement): number =>
  Number(diary.dataset['now']) + performance.now() - loadedAt;
