import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import { sameDaySigns } from '../../../content/red-flags/same-day-signs.ts';
import { soonSigns } from '../../../content/red-flags/soon-signs.ts';
import type { AnsweredSign, SignsPart } from '../../../domain/summary/signs-part.ts';
import { momentInWords } from './words-of-time.ts';

const groups = [
  { name: 'Emergency signs (999 or A&E)', signs: emergencySigns },
  { name: 'Same-day signs (111 or GP)', signs: sameDaySigns },
  { name: 'Signs to have looked at soon', signs: soonSigns },
] as const;

const questions = new Map<string, string>(
  groups.flatMap(({ signs }) => signs.map(({ id, question }) => [id, question] as const)),
);

/** RB14 is raised by the guide and asked in no list. */
const stuck = 'Could still not get up after rest and the technique';
const questionOf = (id: string) => questions.get(id) ?? (id === 'RB14' ? stuck : `Question ${id}`);

/** Each sign that was raised, with its time and whether the person said that it was assessed. */
export const raisedSignLines = ({ raised }: SignsPart): string[] =>
  raised.map((sign) => {
    const answer = sign.answer === 'yes' ? 'Yes' : 'Not sure';
    const assessed =
      sign.assessedAt === null
        ? 'not assessed yet, as far as the person said'
        : `assessed by a professional, the person said on ${momentInWords({ at: sign.assessedAt, timeZone: sign.timeZone })}`;
    return `${answer}: ${questionOf(sign.id)}. ${momentInWords(sign)}; ${assessed}.`;
  });

function groupLine({ name, signs }: (typeof groups)[number], newest: readonly AnsweredSign[]): string | null {
  const asked = newest.filter(({ id }) => signs.some((sign) => sign.id === id));
  const times = asked.map(({ at }) => at);
  const latest = asked.find(({ at }) => at === Math.max(...times));
  if (!latest) return name === groups[2].name ? null : `${name}: not asked.`;
  const no = asked.filter(({ answer }) => answer === 'no').length;
  const raised = asked.length - no;
  const open = signs.length - asked.length;
  const said = [
    no === signs.length ? `all ${no} answered no` : `${no} of ${signs.length} answered no`,
    ...(raised > 0 ? [`${raised} yes or not sure`] : []),
    ...(open > 0 ? [`${open} not answered`] : []),
  ];
  return `${name}: ${said.join(', ')}; last on ${momentInWords(latest)}.`;
}

/** What was asked, group by group, by the newest answer to each sign. No answer is told as no answer. */
export const askedSignLines = ({ newest }: SignsPart): string[] =>
  groups.map((group) => groupLine(group, newest)).filter((line) => line !== null);
