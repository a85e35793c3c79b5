import type { Summary } from '../../domain/summary/summary.ts';
import { conditionOf } from './condition.ts';
import type { SectionId } from './document-words.ts';
import type { Telling } from './telling.ts';
import { medicationStatements } from './medication-statements.ts';
import { painOfCourse, painOfScores, spasm } from './observation.ts';
import { askedSigns, ownActivities, phq4, rolandMorris } from './questionnaire-responses.ts';
import type { Composition, CompositionSection, Reference } from './resources.ts';
import { inWords, paragraphs } from './text.ts';

type FactsOf = (summary: Summary, telling: Telling) => readonly Reference[];

/** In the order of the page. What has no facts of its own is told in words alone. */
const factsOf: Readonly<Record<SectionId, FactsOf>> = {
  question: () => [],
  signs: ({ signs }, telling) => (signs ? askedSigns(signs, telling) : []),
  notices: () => [],
  episodes: ({ episodes, loneSpasms }, telling) => [
    ...(episodes ?? []).flatMap((told) => [
      conditionOf(told, telling),
      ...told.episode.spasms.map((one) => spasm(one, telling)),
    ]),
    ...(loneSpasms ?? []).map((one) => spasm(one, telling)),
  ],
  course: ({ course }, telling) => (course ? painOfCourse(course, telling) : []),
  scores: ({ scores }, telling) =>
    scores
      ? [
          ...painOfScores(scores.pain, telling),
          ...scores.rolandMorris.flatMap((answered) => rolandMorris(answered, telling)),
        ]
      : [],
  mood: ({ mood }, telling) => (mood ?? []).flatMap((answered) => phq4(answered, telling)),
  causes: () => [],
  activities: ({ activities }, telling) => (activities ? ownActivities(activities, telling) : []),
  medicines: ({ medicines }, telling) => (medicines ? medicationStatements(medicines, telling) : []),
  helped: () => [],
};

/** A part that was left out is null in the summary, and no word of it may get in by the words. */
const isLeftOut = (summary: Summary, id: SectionId): boolean => summary[id] === null;

function sectionOf(id: SectionId, summary: Summary, telling: Telling): CompositionSection[] {
  if (isLeftOut(summary, id)) return [];
  const { title, lines } = telling.words.sections[id];
  const entry = factsOf[id](summary, telling);
  const text = paragraphs(lines, 'additional');
  if (!text && entry.length === 0) return [];
  return [{ title, ...(text ? { text } : {}), ...(entry.length > 0 ? { entry } : {}) }];
}

/** The page itself: a section for each part that the person left in, in their words, with the facts it rests on. */
export function compositionOf(summary: Summary, telling: Telling): Composition {
  const { patient, words, madeAt } = telling;
  const section = (Object.keys(factsOf) as SectionId[]).flatMap((id) => sectionOf(id, summary, telling));
  return {
    resourceType: 'Composition',
    language: 'en-GB',
    text: paragraphs(words.about) ?? inWords(words.title),
    status: 'final',
    type: { text: 'Summary by the patient' },
    subject: patient,
    date: madeAt,
    author: [patient],
    title: words.title,
    ...(section.length > 0 ? { section } : {}),
  };
}
