import type { Summary } from '../../../domain/summary/summary.ts';
import { type TakeAlong, takeAlongLimits, type TakeAlongSection } from '../../../wire/take-along.ts';
import { changeLines, daysLine, sumLine, unknownMedicineLines } from './words-of-medicines.ts';
import { noticeLine } from './words-of-notices.ts';
import { askedSignLines, derivedSignLines, raisedSignLines } from './words-of-signs.ts';
import {
  activitiesMeanLine,
  activityLines,
  causeLine,
  episodeLine,
  helpedLines,
  lostLines,
  missingLines,
  moodLine,
  painLine,
  rolandMorrisLine,
  sharedLine,
} from './words-of-summary.ts';
import { counted, fullDay } from './words-of-time.ts';

/** The newest are told one by one; what the rest have in common is a line of its own. */
const MOST_EPISODES = 6;
const MOST_CAUSES = 4;

/** A line too long for one, cut where a list goes on. */
function inPieces(line: string): string[] {
  if (line.length <= takeAlongLimits.line) return [line];
  const at = line.lastIndexOf('; ', takeAlongLimits.line - 1);
  const end = at > 0 ? at + 1 : takeAlongLimits.line;
  return [line.slice(0, end), ...inPieces(line.slice(end).trimStart())];
}

type Line = string | null | false | undefined;
const section = (title: string, lines: readonly Line[] | null): TakeAlongSection[] => {
  const told = (lines ?? []).filter((line): line is string => typeof line === 'string' && line !== '');
  const fitting = told.flatMap(inPieces).slice(0, takeAlongLimits.lines);
  return told.length === 0 ? [] : [{ title, lines: fitting }];
};

/** The chosen parts of the summary as lines, in the order a clinician reads them; the picture of the pain stays behind. */
export function takeAlongOf(summary: Summary): TakeAlong {
  const { person, question, signs, notices, episodes, causes, scores, mood, activities, medicines, helped } =
    summary;
  const contact = person?.contact ?? '';
  const mean = activities && activitiesMeanLine(activities);
  const older = (episodes?.length ?? 0) - MOST_EPISODES;
  const lone = summary.loneSpasms ?? [];
  return {
    version: 1,
    madeOn: summary.madeOn,
    name: (person?.name ?? '').slice(0, takeAlongLimits.name),
    phone: contact.includes('@') ? '' : contact.slice(0, takeAlongLimits.phone),
    email: contact.includes('@') ? contact.slice(0, takeAlongLimits.email) : '',
    sections: [
      ...section('Their question', [question]),
      ...section('May be missing', missingLines(summary)),
      ...section(
        'Red flags asked',
        signs && [...raisedSignLines(signs), ...derivedSignLines(signs), ...askedSignLines(signs)],
      ),
      ...section('What the notes point to', notices && notices.map(noticeLine)),
      ...section(
        'Episodes',
        episodes && [
          episodes.length === 0 && 'No pain of more than 24 hours is noted.',
          ...episodes.slice(0, MOST_EPISODES).map(episodeLine),
          older > 0 && `And ${older} earlier.`,
          lone.length > 0 && `${counted(lone.length, 'spasm')} without pain of more than 24 hours.`,
        ],
      ),
      ...section('Scores', [
        scores && painLine(scores.pain) && `Pain, NRS 0 to 10: ${painLine(scores.pain)}`,
        scores && rolandMorrisLine(scores) && `Roland-Morris, 0 to 24: ${rolandMorrisLine(scores)}`,
        mood && moodLine(mood) && `PHQ-4, 0 to 12: ${moodLine(mood)}`,
      ]),
      ...section(
        'What came before',
        causes && [...causes.slice(0, MOST_CAUSES).map(causeLine), sharedLine(causes)],
      ),
      ...section(
        'Activities',
        activities && [
          mean && `PSFS, 0 cannot to 10 as before; mean ${mean}.`,
          ...activityLines(activities),
          ...lostLines(activities),
        ],
      ),
      ...section(
        `Medicines since ${fullDay(summary.since)}`,
        medicines && [
          medicines.isDoubtful && 'Something may be missing or out of time.',
          ...medicines.medicines.flatMap((taken) => [
            sumLine(taken),
            taken.days.length > 0 && daysLine(taken),
            ...changeLines(taken, summary.timeZone),
          ]),
          ...unknownMedicineLines(medicines),
        ],
      ),
      ...section('What helped', helped && helpedLines(helped)),
    ],
  };
}
