import { countedAs, causeQuestions } from '../../../content/cause/cause-questions.ts';
import { causeNumbers, causeWords } from '../../../content/cause/cause-words.ts';
import { inCommon, type CauseCount } from '../../../domain/cause/in-common.ts';
import type { SpasmCause } from '../../../domain/cause/spasm-causes.ts';

/** What the spasms told about have in common: counts, and where there are too few of them, that. */
export function InCommonList({ causes }: { causes: readonly SpasmCause[] }) {
  const { told, verdict, shared, counts } = inCommon(causes, causeQuestions, {
    floor: causeNumbers.inCommonFloor.value,
  });
  if (told === 0) return null;
  return (
    <section class="card" aria-labelledby="cause-common">
      <h2 id="cause-common">What your spasms have in common</h2>
      {verdict === 'too-few' ? <p>{causeWords.tooFew}</p> : null}
      {verdict === 'nothing-shared' ? <p>{causeWords.nothingShared}</p> : null}
      {verdict === 'shared' ? (
        <>
          <Counts counts={shared} />
          <p class="small">{causeWords.countsOnly}</p>
        </>
      ) : null}
      {verdict !== 'too-few' && counts.length > shared.length ? (
        <details>
          <summary>Every count</summary>
          <Counts counts={counts} />
        </details>
      ) : null}
      <p class="small">{causeWords.oneCause}</p>
    </section>
  );
}

const Counts = ({ counts }: { counts: readonly CauseCount[] }) => (
  <ul class="list-plain cause-counts">
    {counts.map(({ questionId, option, spasms, ofSpasms }) => (
      <li key={`${questionId} ${option.id}`}>
        {countedAs[`${questionId} ${option.id}`] ?? option.label}:{' '}
        <strong>
          {spasms} of {ofSpasms} spasms
        </strong>
      </li>
    ))}
  </ul>
);
