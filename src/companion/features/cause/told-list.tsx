import type { RefObject } from 'preact';
import { causeWords } from '../../../content/cause/cause-words.ts';
import type { CauseQuestion } from '../../../domain/cause/cause-question.ts';
import type { Told } from './kept-interview.ts';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  questions: readonly CauseQuestion[];
  told: Told;
  /** Null for the person's own words. */
  onChange(questionId: string | null): void;
}

/** Everything told about one spasm, each answer with its way to be changed. */
export function ToldList({ heading, questions, told, onChange }: Props) {
  const said = ({ id, options }: CauseQuestion) =>
    options
      .filter((option) => told.answers[id]?.includes(option.id))
      .map(({ label }) => label)
      .join(', ');
  const row = (id: string | null, title: string, words: string) => (
    <div key={id} class="cause-told">
      <dt>{title}</dt>
      <dd>
        <span class={words === '' ? 'soft' : 'cause-said'}>{words || 'Skipped'}</span>
        <button
          type="button"
          class="button"
          aria-label={`${words === '' ? 'Add' : 'Change'}: ${title}`}
          onClick={() => onChange(id)}
        >
          {words === '' ? 'Add' : 'Change'}
        </button>
      </dd>
    </div>
  );
  return (
    <section class="stack">
      <h2 tabIndex={-1} ref={heading}>
        What you told
      </h2>
      <dl class="cause-list">
        {questions.map((question) => row(question.id, question.title, said(question)))}
        {row(null, causeWords.ownWordsTitle, told.note)}
      </dl>
      <a class="button button-main" href="/not-now">
        Next: what to leave out for now
      </a>
    </section>
  );
}
