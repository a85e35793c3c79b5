import { release } from '../../../content/about/release.ts';
import type { Summary } from '../../../domain/summary/summary.ts';
import { SheetCourse } from './sheet-course.tsx';
import { SheetEpisodes } from './sheet-episodes.tsx';
import { SheetMedicines } from './sheet-medicines.tsx';
import { Lines, SheetSection } from './sheet-section.tsx';
import { noticeLine } from './words-of-notices.ts';
import { askedSignLines, derivedSignLines, raisedSignLines } from './words-of-signs.ts';
import {
  activitiesMeanLine,
  activityLines,
  causeLine,
  helpedLines,
  lostLines,
  missingLines,
  moodLine,
  painLine,
  rolandMorrisLine,
  sharedLine,
} from './words-of-summary.ts';
import { ageInWords, fullDay, momentInWords } from './words-of-time.ts';

/** The newest causes are told one by one; older ones only count towards what they have in common. */
const MOST_CAUSES = 4;

interface Props {
  summary: Summary;
  /** In a file of its own the title is the first heading. */
  isAlone?: boolean;
}

/** The page for a clinician: facts as the person noted them, the urgent and the personal first. */
export function SummarySheet({ summary, isAlone = false }: Props) {
  const Title = isAlone ? 'h1' : 'h2';
  const level = isAlone ? 2 : 3;
  const { signs, notices, episodes, course, causes, scores, mood, activities, medicines, helped } = summary;
  const since = `since ${fullDay(summary.since)}`;
  const pain = scores && painLine(scores.pain);
  const rolandMorris = scores && rolandMorrisLine(scores);
  const moodWords = mood && moodLine(mood);
  const mean = activities && activitiesMeanLine(activities);
  const activityWords = activities ? [...activityLines(activities), ...lostLines(activities)] : [];
  const helpedWords = helped ? helpedLines(helped) : [];
  const hasScores = pain || rolandMorris || moodWords;
  return (
    <article class={isAlone ? 'summary-sheet sheet-alone' : 'summary-sheet'}>
      <header>
        <Title class="sheet-title">Back pain summary</Title>
        <Who summary={summary} />
        <p class="sheet-small">
          Made on {momentInWords({ at: summary.madeAt, timeZone: summary.timeZone })} from the person’s own
          notes in Unspasm {release.version}. Details {since}. Not checked by a clinician; what is not here
          was not noted.
        </p>
        {missingLines(summary).map((line) => (
          <p key={line} class="sheet-small">
            <strong>{line}</strong>
          </p>
        ))}
      </header>
      {summary.question ? (
        <section class="sheet-question">
          <p>
            <strong>Their question:</strong> {summary.question}
          </p>
        </section>
      ) : null}
      <div class="sheet-parts">
        {signs ? (
          <SheetSection title="Red flags asked" level={level}>
            <ul class="sheet-raised">
              {[...raisedSignLines(signs), ...derivedSignLines(signs)].map((line) => (
                <li key={line}>
                  <strong>{line}</strong>
                </li>
              ))}
            </ul>
            <Lines lines={askedSignLines(signs)} />
          </SheetSection>
        ) : null}
        {notices && notices.length > 0 ? (
          <SheetSection title="What the notes point to" level={level}>
            <Lines lines={notices.map(noticeLine)} />
          </SheetSection>
        ) : null}
        {episodes ? (
          <SheetSection title="Episodes" level={level}>
            <SheetEpisodes episodes={episodes} loneSpasms={summary.loneSpasms ?? []} />
          </SheetSection>
        ) : null}
        {course && course.points.length > 0 ? (
          <SheetSection title="Course" level={level}>
            <SheetCourse course={course} />
          </SheetSection>
        ) : null}
        {hasScores ? (
          <SheetSection title="Scores" level={level}>
            <dl>
              {pain ? <Score name="Pain, NRS 0 to 10" value={pain} /> : null}
              {rolandMorris ? <Score name="Roland-Morris, 0 to 24" value={rolandMorris} /> : null}
              {moodWords ? <Score name="PHQ-4, 0 to 12" value={moodWords} /> : null}
            </dl>
          </SheetSection>
        ) : null}
        {causes && causes.length > 0 ? (
          <SheetSection title="What came before" level={level}>
            <Lines lines={causes.slice(0, MOST_CAUSES).map(causeLine)} />
            {sharedLine(causes) ? <p>{sharedLine(causes)}</p> : null}
          </SheetSection>
        ) : null}
        {activityWords.length > 0 ? (
          <SheetSection title="Activities" level={level}>
            {mean ? <p>PSFS, 0 cannot to 10 as before; mean {mean}.</p> : null}
            <Lines lines={activityWords} />
          </SheetSection>
        ) : null}
        {medicines ? (
          <SheetSection title={`Medicines ${since}`} level={level}>
            <SheetMedicines part={medicines} timeZone={summary.timeZone} />
          </SheetSection>
        ) : null}
        {helpedWords.length > 0 ? (
          <SheetSection title="What helped" level={level}>
            <Lines lines={helpedWords} />
          </SheetSection>
        ) : null}
      </div>
    </article>
  );
}

function Who({ summary: { person, madeOn } }: { summary: Summary }) {
  if (!person) return null;
  const age = ageInWords(person.birthDate, madeOn);
  const born = age ? `born ${fullDay(person.birthDate)} (${age})` : person.birthDate;
  return (
    <p class="sheet-who">{[person.name, born, person.contact].filter((part) => part !== '').join(' · ')}</p>
  );
}

function Score({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
