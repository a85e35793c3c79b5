import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import { sameDaySigns } from '../../../content/red-flags/same-day-signs.ts';
import { soonSigns } from '../../../content/red-flags/soon-signs.ts';
import type { DerivedSign, SignsPart } from '../../../domain/summary/signs-part.ts';
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

/** What a sign was asked as. */
export const signQuestion = (id: string): string =>
  questions.get(id) ?? (id === 'RB14' ? stuck : `Question ${id}`);

/**
 * Each sign that was raised, once, by its newest yes: how often it was raised, whether the person said that it was
 * assessed, and when they answered no to it afterwards.
 */
export function raisedSignLines({ raised, newest }: SignsPart): string[] {
  const ids = [...new Set(raised.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const times = raised.filter((sign) => sign.id === id);
    const last = times.at(-1);
    if (!last) return [];
    const after = newest.find((sign) => sign.id === id && sign.answer === 'no' && sign.at > last.at);
    const said = [
      `${momentInWords(last)}${times.length > 1 ? `, and ${times.length - 1} before` : ''}`,
      assessedWords(last),
      ...(after ? [`no on ${momentInWords(after)}`] : []),
    ];
    return `${last.answer === 'yes' ? 'Yes' : 'Not sure'}: ${signQuestion(id)}. ${said.join('; ')}.`;
  });
}

const assessedWords = ({ assessedAt, timeZone }: DerivedSign) =>
  assessedAt === null
    ? 'not assessed yet, as far as the person said'
    : `assessed by a professional, the person said on ${momentInWords({ at: assessedAt, timeZone })}`;

/** Each emergency sign that two answers made together, with its own words, once for each time. */
export const derivedSignLines = ({ derived }: SignsPart): string[] =>
  derived.map(
    (sign) =>
      `Emergency sign out of two answers together: ${signQuestion(sign.id)} ${momentInWords(sign)}; ${assessedWords(sign)}.`,
  );

type Group = (typeof groups)[number];

function groupLine({ name, signs }: Group, { newest, openAgain }: SignsPart): string | null {
  const isOf = (id: string) => signs.some((sign) => sign.id === id);
  const asked = newest.filter(({ id }) => isOf(id)).toSorted((a, b) => a.at - b.at);
  const again = openAgain.filter(isOf).length;
  const askedAgain = `${again} asked again by something new, with no answer since`;
  const [earliest] = asked;
  const latest = asked.at(-1);
  if (!earliest || !latest) {
    if (again > 0) return `${name}: ${askedAgain}.`;
    return name === groups[2].name ? null : `${name}: not asked.`;
  }
  const no = asked.filter(({ answer }) => answer === 'no').length;
  const raised = asked.length - no;
  const open = signs.length - asked.length;
  const said = [
    no === signs.length ? `all ${no} answered no` : `${no} of ${signs.length} answered no`,
    ...(raised > 0 ? [`${raised} yes or not sure`] : []),
    ...(open > 0 ? [`${open} not answered`] : []),
    ...(again > 0 ? [askedAgain] : []),
  ];
  const from = momentInWords(earliest);
  const to = momentInWords(latest);
  return `${name}: ${said.join(', ')}; ${from === to ? `last on ${to}` : `from ${from} to ${to}`}.`;
}

/**
 * What was asked, group by group, by the newest answer to each sign. No answer is told as no answer, and answers of
 * different times by the first and the last of them.
 */
export const askedSignLines = (part: SignsPart): string[] =>
  groups.map((group) => groupLine(group, part)).filter((line) => line !== null);
