import { expect, test } from 'vitest';
import { numbers } from '../../../content/evidence/numbers.ts';
import { noticeTexts } from '../../../content/escalation/notice-texts.ts';
import type { Notice } from '../../../domain/episode/notices/notice.ts';
import { PAIN_DAY_TO_SEE_PHYSIO } from '../../../domain/episode/notices/pain-for-two-weeks.ts';
import { noticeWords } from './notice-words.ts';

const TODAY = '2026-11-22';
const startDay = '2026-11-01';
const repeated = (reason: Partial<Extract<Notice, { id: 'E2' }>['reason']>): Notice => ({
  id: 'E2',
  degree: 1,
  since: startDay,
  sign: 'RC7',
  reason: { episodeCount: 0, spasmCount: 0, flareCount: 0, isStrong: false, ...reason },
});

/** One of every kind and degree that the rules can give. */
const everyNotice: readonly Notice[] = [
  ...[1, 2, 3].map((degree): Notice => ({
    id: 'E1',
    degree,
    since: startDay,
    sign: 'RC2',
    reason: { startDay, dayNumber: 20 },
  })),
  repeated({ episodeCount: 2 }),
  repeated({ episodeCount: 3, isStrong: true }),
  repeated({ spasmCount: 3 }),
  repeated({ episodeCount: 1, flareCount: 3, isStrong: true }),
  {
    id: 'not-better',
    degree: 1,
    since: startDay,
    sign: 'RC11',
    reason: { startDay, dayNumber: 8, painThen: 6, painLast: 5 },
  },
  ...([null, 'RC3'] as const).map((sign): Notice => ({
    id: 'into-a-leg',
    degree: 1,
    since: startDay,
    sign,
    reason: { firstDay: startDay, lastDay: TODAY },
  })),
  ...(['life-on-hold-work', 'life-on-hold-sleep'] as const).map((id): Notice => ({
    id,
    degree: 1,
    since: startDay,
    sign: 'RC9',
    reason: { firstDay: startDay, lastDay: '2026-11-08' },
  })),
  ...(['questions', 'afraid-to-move'] as const).map((said): Notice => ({
    id: 'not-coping',
    degree: 1,
    since: startDay,
    sign: 'RC10',
    reason: { said },
  })),
  ...(['painkillers-anti-inflammatory', 'painkillers-codeine'] as const).map((id): Notice => ({
    id,
    degree: 1,
    since: startDay,
    sign: 'RC8',
    reason: { dayCount: 11 },
  })),
];

test('every notice has its text with every fact filled in, and every text its notice', () => {
  const said = everyNotice.map((notice) => noticeWords(notice, TODAY));
  for (const { title, reason, todo } of said) expect([title, reason, ...todo].join(' ')).not.toMatch(/[{}]/);
  expect(new Set(said.map(({ title, reason }) => title + reason)).size).toBe(everyNotice.length);
  expect(everyNotice).toHaveLength(Object.keys(noticeTexts).length);
});

test('the third time in twelve months is called that', () => {
  expect(noticeWords(repeated({ episodeCount: 3, isStrong: true }), TODAY)).toMatchObject({
    title: 'The third time in twelve months',
    reason: 'In the last twelve months your back has hurt for over a day at 3 separate times.',
  });
});

test('the day on which the guide says to see a physio is the one that the rule counts to', () => {
  expect(PAIN_DAY_TO_SEE_PHYSIO).toBe(numbers.seePhysioAfter.value + 1);
});
