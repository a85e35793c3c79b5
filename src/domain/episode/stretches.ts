import type { EntryId } from '../journal/entry-id.ts';
import { daysBetween, type LocalDay } from '../time/local-day.ts';
import { EPISODE_CLEAR_DAYS } from './episode-rules.ts';
import type { UnknownGap } from './episode.ts';
import { isOverADay } from './over-a-day.ts';
import type { PainSpan } from './pain-spans.ts';
import type { Word, WordsByHand } from './words-by-hand.ts';

/** Pain that belongs together, with what is known after it. */
export interface Stretch {
  spans: PainSpan[];
  /** Spans that the person said were after the end. */
  setAside: PainSpan[];
  from: LocalDay;
  to: LocalDay;
  /** The person's word on its last day; `id` is null where it was noted with its end. */
  end: { day: LocalDay; id: EntryId | null } | null;
  saidToGoOn: Word | null;
  /** Pain-free days after `to`, oldest first. */
  clearDays: LocalDay[];
  gaps: UnknownGap[];
  isOverADay: boolean;
  /** The spans since the last pain-free day. */
  run: PainSpan[];
}

/**
 * Gathers pain into stretches, oldest first. Pain belongs to the stretch before it until thirty pain-free days lie in
 * between; a day of which nothing is known is none of these. Before it has lasted over a day there is nothing to belong
 * to: a pain-free day, or thirty days or more of which nothing is known, begin anew. The person's word goes before all.
 * `spans` and `clearDays` are in order. Source: section 11, episode, spasm event (DR).
 */
export function gatherStretches(
  spans: readonly PainSpan[],
  clearDays: readonly LocalDay[],
  words: WordsByHand,
): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch | null = null;
  let nextClear = 0;
  for (const span of spans) {
    for (let day = clearDays[nextClear]; day !== undefined && day < span.from; day = clearDays[nextClear]) {
      if (current && day > current.to) current.clearDays.push(day);
      nextClear += 1;
    }
    const belonging: Belonging = current ? belongingOf(current, span, words) : 'new';
    if (current && belonging !== 'new') take(current, span, belonging, words);
    else {
      if (current) stretches.push(current);
      current = beginWith(span, words);
    }
  }
  if (!current) return [];
  for (const day of clearDays.slice(nextClear)) if (day > current.to) current.clearDays.push(day);
  return [...stretches, current].filter((one) => one.isOverADay);
}

/** `after-the-end`: there before the person said when it ended, and therefore not part of it. */
type Belonging = 'new' | 'same' | 'same-after-a-gap' | 'after-the-end';

function belongingOf(stretch: Stretch, span: PainSpan, words: WordsByHand): Belonging {
  const isNamedIn = (named: ReadonlyMap<EntryId, Word>) => span.entryIds.some((id) => named.has(id));
  if (!span.isGoingOn && isNamedIn(words.separate)) return 'new';
  if (span.isGoingOn || isNamedIn(words.joined)) return 'same';
  const { end } = stretch;
  const daysSince = (day: LocalDay) => daysBetween(day, span.from) - 1;
  if (end && span.from > end.day) {
    const newest = span.entryIds.at(-1) ?? span.entryIds[0];
    if (end.id === null || newest > end.id) return daysSince(end.day) >= EPISODE_CLEAR_DAYS ? 'new' : 'same';
    const lastTo = stretch.setAside.at(-1)?.to ?? end.day;
    return daysSince(lastTo) >= EPISODE_CLEAR_DAYS ? 'new' : 'after-the-end';
  }
  if (stretch.clearDays.length >= EPISODE_CLEAR_DAYS) return 'new';
  const isGap = daysSince(stretch.to) >= EPISODE_CLEAR_DAYS;
  if (!stretch.isOverADay && (isGap || stretch.clearDays.length > 0)) return 'new';
  return isGap ? 'same-after-a-gap' : 'same';
}

function beginWith(span: PainSpan, words: WordsByHand): Stretch {
  const stretch: Stretch = {
    spans: [],
    setAside: [],
    from: span.from,
    to: span.to,
    end: null,
    saidToGoOn: null,
    clearDays: [],
    gaps: [],
    isOverADay: false,
    run: [],
  };
  take(stretch, span, 'same', words);
  return stretch;
}

function take(
  stretch: Stretch,
  span: PainSpan,
  belonging: Exclude<Belonging, 'new'>,
  words: WordsByHand,
): void {
  if (belonging === 'after-the-end') {
    stretch.setAside.push(span);
    return;
  }
  if (belonging === 'same-after-a-gap')
    stretch.gaps.push({ againId: span.entryIds[0], lastPainDay: stretch.to, againDay: span.from });
  if (stretch.clearDays.length > 0 || belonging === 'same-after-a-gap') stretch.run = [];
  const isJoinedByHand = stretch.spans.length > 0 && isJoined(span, words);
  stretch.spans.push(span);
  stretch.run.push(span);
  stretch.clearDays = [];
  stretch.isOverADay ||= isJoinedByHand || isSaidToBeOne(span, words) || isOverADay(stretch.run);
  if (span.to > stretch.to) stretch.to = span.to;
  if (stretch.end && span.from > stretch.end.day) stretch.end = null;
  hearWords(stretch, span, words);
}

/** The newest word on when it ended holds, unless a newer one says that it goes on. */
function hearWords(stretch: Stretch, span: PainSpan, { recovered, goingOn }: WordsByHand): void {
  if (span.endsByWord && span.to >= stretch.to) stretch.end = { day: span.to, id: null };
  const ended = newestWord(span.entryIds, recovered);
  const going = newestWord(span.entryIds, goingOn);
  if (going && going.id > (stretch.saidToGoOn?.id ?? '')) stretch.saidToGoOn = going;
  if (ended && ended.day >= stretch.from && ended.id > (stretch.end?.id ?? '')) stretch.end = ended;
  if (stretch.saidToGoOn && stretch.end && (stretch.end.id ?? '') < stretch.saidToGoOn.id) stretch.end = null;
  if (stretch.end && stretch.end.day > stretch.to) stretch.to = stretch.end.day;
}

const isJoined = (span: PainSpan, words: WordsByHand) =>
  span.isGoingOn || span.entryIds.some((id) => words.joined.has(id));

const isSaidToBeOne = (span: PainSpan, { began, beganBy, recovered }: WordsByHand) =>
  span.entryIds.some((id) => began.has(id) || recovered.has(id) || isOverADayBefore(span, beganBy.get(id)));

/** Two days, for between an evening and the next morning lies less than one. */
const isOverADayBefore = ({ from }: PainSpan, word: Word | undefined) =>
  word?.isDayGiven === true && daysBetween(word.day, from) >= 2;

/** The newest of the words that refer to one of these entries. */
export function newestWord(ids: readonly EntryId[], words: ReadonlyMap<EntryId, Word>): Word | null {
  let newest: Word | null = null;
  for (const id of ids) {
    const word = words.get(id);
    if (word && (!newest || word.id > newest.id)) newest = word;
  }
  return newest;
}
