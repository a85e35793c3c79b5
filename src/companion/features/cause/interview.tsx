import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { causeQuestions } from '../../../content/cause/cause-questions.ts';
import { chosenAfterTap, questionsToAsk, type CauseQuestion } from '../../../domain/cause/cause-question.ts';
import type { SpasmCause } from '../../../domain/cause/spasm-causes.ts';
import { OneQuestion } from './one-question.tsx';
import { OwnWords } from './own-words.tsx';
import { ToldList } from './told-list.tsx';
import { useKeptInterview } from './kept-interview.ts';

const OWN_WORDS = 'own-words';

/** A question by its id, the person's own words, or everything that was told. */
type Place = { shown: string; isOneChange: boolean } | 'told';

const isEnough = ({ choice, options }: CauseQuestion, chosen: readonly string[]) =>
  chosen.length === 1 && (choice === 'one' || options.some(({ id, isAlone }) => isAlone && id === chosen[0]));

interface Props {
  cause: SpasmCause | null;
  /** Above the first question, and above what was told. */
  intro: ComponentChildren;
  /** Below what was told; while questions are asked nothing else is there. */
  children: ComponentChildren;
}

/**
 * The questions about one spasm, one at a time, from the first that has no answer yet; then all of it, to be changed.
 * Each tap is kept as it is made, so whoever leaves half way has lost nothing.
 */
export function Interview({ cause, intro, children }: Props) {
  const { told, change, write } = useKeptInterview(cause);
  const asked = questionsToAsk(causeQuestions, told.answers);
  const order = [...asked.map(({ id }) => id), OWN_WORDS];
  const [place, setPlace] = useState<Place>(() => {
    if (cause?.notedId) return 'told';
    const isOpen = (id: string) => (told.answers[id] ?? []).length === 0;
    return { shown: order.find(isOpen) ?? OWN_WORDS, isOneChange: false };
  });
  const [firstShown] = useState(place);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [place]);

  if (place === 'told')
    return (
      <>
        {intro}
        <ToldList
          heading={heading}
          questions={asked}
          told={told}
          onChange={(id) => setPlace({ shown: id ?? OWN_WORDS, isOneChange: true })}
        />
        {children}
      </>
    );

  const at = order.indexOf(place.shown);
  const goTo = (next: number) => {
    const shown = order[next];
    setPlace(shown === undefined || place.isOneChange ? 'told' : { shown, isOneChange: false });
  };
  const frame = {
    intro: place === firstShown ? intro : null,
    heading,
    count: place.isOneChange ? null : `Question ${at + 1} of ${order.length}`,
    onNext: () => goTo(at + 1),
    onBack: at > 0 && !place.isOneChange ? () => goTo(at - 1) : null,
  };
  const question = asked.find(({ id }) => id === place.shown);
  if (!question)
    return <OwnWords {...frame} note={told.note} onChange={(note) => change({ note })} onLeave={write} />;
  const tap = (optionId: string) => {
    const chosen = chosenAfterTap(question, told.answers[question.id] ?? [], optionId);
    const answers = { ...told.answers, [question.id]: chosen };
    change({ answers });
    // What this answer opens comes right after it.
    const next = questionsToAsk(causeQuestions, answers)[at + 1]?.id ?? OWN_WORDS;
    if (isEnough(question, chosen))
      setPlace(place.isOneChange ? 'told' : { shown: next, isOneChange: false });
  };
  return <OneQuestion {...frame} question={question} chosen={told.answers[question.id] ?? []} onTap={tap} />;
}
