import { summaryPartIds, type SummaryPartId } from '../../../domain/summary/summary.ts';

const partWords: Readonly<Record<SummaryPartId, string>> = {
  person: 'Who I am',
  question: 'My question',
  signs: 'Warning signs I was asked about',
  notices: 'What my notes point to',
  episodes: 'My times of back pain',
  course: 'The picture of my pain',
  causes: 'What came before it',
  scores: 'Scores',
  mood: 'My answers about mood and worry',
  activities: 'What my back got in the way of',
  medicines: 'Painkillers',
  helped: 'What helped',
};

interface Props {
  chosen: ReadonlySet<SummaryPartId>;
  onChange(chosen: ReadonlySet<SummaryPartId>): void;
}

/** What goes in, part by part. */
export function PartChoices({ chosen, onChange }: Props) {
  const toggle = (id: SummaryPartId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset class="summary-choices">
      <legend>Take out what you do not want to show.</legend>
      {summaryPartIds.map((id) => (
        <label key={id} class="summary-choice">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
          {partWords[id]}
        </label>
      ))}
    </fieldset>
  );
}
