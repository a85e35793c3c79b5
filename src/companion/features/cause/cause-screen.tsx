import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { causeEvidence, causeWords, physioWords } from '../../../content/cause/cause-words.ts';
import { citedSources } from '../../../content/evidence/sources.ts';
import type { SpasmCause } from '../../../domain/cause/spasm-causes.ts';
import { NotAllRead } from '../../shell/not-all-read.tsx';
import { WhatIsKnown } from '../../ui/what-is-known.tsx';
import './cause.css';
import { InCommonList } from './in-common-list.tsx';
import { Interview } from './interview.tsx';
import { useCauses } from './use-causes.ts';
import { WhichSpasm } from './which-spasm.tsx';

/** Which spasm: its run or, without one, its own entry; the newest until another is chosen, null for a new one. */
type About = 'newest' | string | null;

const keyOf = ({ runId, notedId }: SpasmCause) => runId ?? notedId;

/** A1: what came before a spasm, what spasms have in common, and what a physio can do with it. */
export default function CauseScreen({ notice }: { notice?: ComponentChildren }) {
  const { causes, isRead, readAgain } = useCauses();
  const [about, setAbout] = useState<About>('newest');
  const [chosenTimes, setChosenTimes] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const cause =
    about === 'newest' ? (causes.at(-1) ?? null) : (causes.find((one) => keyOf(one) === about) ?? null);
  const choose = (chosen: SpasmCause | null) => {
    setAbout(chosen && keyOf(chosen));
    setChosenTimes(chosenTimes + 1);
    scrollTo(0, 0);
    heading.current?.focus();
  };
  return (
    <main class="page cause">
      <h1 tabIndex={-1} ref={heading}>
        {causeWords.title}
      </h1>
      {notice}
      <NotAllRead readAgain={readAgain} />
      {isRead ? (
        <Interview
          key={`${chosenTimes} ${about === 'newest' ? (cause?.runId ?? '') : about}`}
          cause={cause}
          intro={
            <>
              <WhichSpasm causes={causes} about={cause} onChoose={choose} />
              <p>{causeWords.intro}</p>
            </>
          }
        >
          <InCommonList causes={causes} />
          <Physio />
          <Known />
        </Interview>
      ) : null}
    </main>
  );
}

const Physio = () => (
  <section class="card" aria-labelledby="cause-physio">
    <h2 id="cause-physio">{physioWords.title}</h2>
    <p>{physioWords.say}</p>
    <ul>
      {physioWords.tell.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <a class="button" href="/summary">
      A page to hand over
    </a>
  </section>
);

const Known = () => (
  <WhatIsKnown {...causeEvidence} sources={citedSources(causeEvidence.sources).map(({ name }) => name)} />
);
