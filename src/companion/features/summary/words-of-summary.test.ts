import { expect, test } from 'vitest';
import { episodesOf } from '../../../domain/episode/episodes.ts';
import { dayAt, FakeDiary } from '../../../domain/episode/fake-diary.ts';
import { dayRecords } from '../../../domain/episode/known-days.ts';
import { episodesPart } from '../../../domain/summary/episodes-part.ts';
import { episodeLine } from './words-of-summary.ts';

function lineOn(diary: FakeDiary, after: number): string {
  const [episode] = episodesPart(
    episodesOf(diary.entries, dayAt(after)),
    dayRecords(diary.entries),
    dayAt(after),
  );
  if (!episode) throw new Error('There is no episode');
  return episodeLine(episode);
}

test('a recovery by seven days says so, and one by the person’s own word claims no such days', () => {
  const byDays = new FakeDiary();
  byDays.checkIns(0, 2, 5);
  byDays.checkIns(3, 9, 0);
  expect(lineOn(byDays, 9)).toMatch(/^1 Mar 2026, at 0 to 1 for seven days by 10 Mar 2026: /);
  const byHand = new FakeDiary();
  byHand.checkIns(0, 2, 5);
  const [episode] = episodesOf(byHand.entries, dayAt(2));
  byHand.correct(3, episode!.id, 'recovered', dayAt(2));
  expect(lineOn(byHand, 3)).toMatch(/^1 Mar 2026, over on 3 Mar 2026, as the person said: /);
});
