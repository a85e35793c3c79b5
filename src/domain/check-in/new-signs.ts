import type { JournalEntry } from '../journal/entry.ts';
import { emergencySignIds, sameDaySignIds, type RedFlagId } from '../triage/red-flag.ts';

/**
 * What a check-in offers as new, and the signs that are asked again for each. RB14 is left out: only the guide raises it.
 * Source: section 2, rule 6 (DR, sign-off).
 */
export const signsAskedFor = {
  // As in the guide: the leg, the saddle and the bladder belong to one emergency. Source: NHSB, NORF.
  'leg-pain': [...emergencySignIds, 'RB10', 'RC3'],
  'leg-weakness': [...emergencySignIds, 'RB10'],
  'numb-saddle': emergencySignIds,
  bladder: emergencySignIds,
  fever: ['RA11', 'RB1', 'RB9', 'RB13'],
  'night-pain': ['RB4'],
  'worse-over-days': [...emergencySignIds, ...sameDaySignIds.slice(0, -1)],
  fall: ['RA7', 'RB8'],
} as const satisfies Record<string, readonly RedFlagId[]>;

export type NewSignId = keyof typeof signsAskedFor;

/** Ticked beside what is new, and no news: pain in a leg that was ticked on an earlier day. Source: RC3 (MIV). */
export const STILL_IN_LEG = 'leg-pain-still';

/** What an entry says is new, and what it is about: the same said again about that is not news. */
function newsIn(entry: JournalEntry): { about: string; news: readonly string[] } {
  switch (entry.kind) {
    case 'check-in-noted':
    case 'news-noted':
      return { about: entry.values.day, news: entry.values.newSigns ?? [] };
    case 'return-step-tried':
    case 'session-pain-rated':
      return { about: entry.id, news: entry.values.stopSigns?.includes('leg') ? ['leg-pain'] : [] };
    case 'cause-noted': {
      const { aboutRunId, answers } = entry.values;
      return { about: aboutRunId ?? entry.id, news: answers['doing']?.includes('fall') ? ['fall'] : [] };
    }
    default:
      return { about: '', news: [] };
  }
}

/**
 * Goes through entries, handed to it in id order, and says for each which signs it asks again: those of what was ticked
 * in a check-in now and not in the one before it for the same day, of something new in a leg at a step back to an
 * activity or at exercises, and of a spasm that began with a fall. What a later release may offer asks every emergency sign.
 */
export function askingAgain(): (entry: JournalEntry) => readonly RedFlagId[] {
  const known: Record<string, readonly string[] | undefined> = {};
  return (entry) => {
    const { about, news } = newsIn(entry);
    if (about === '') return [];
    const before = known[about];
    known[about] = news;
    return news
      .filter((id) => id !== STILL_IN_LEG && !before?.includes(id))
      .flatMap((id) => signsAskedFor[id as NewSignId] ?? emergencySignIds);
  };
}
