import { useState } from 'preact/hooks';
import { inflammatoryFeatures } from '../../../content/red-flags/inflammatory-features.ts';
import { soonSigns } from '../../../content/red-flags/soon-signs.ts';
import type { NewEntry, SignAnswer } from '../../../domain/journal/entry.ts';
import { inflammatoryPointer } from '../../../domain/triage/inflammatory.ts';
import type { StepProps } from './guide-screens.ts';
import { openSignWords, SignsList } from './signs-list.tsx';
import { StepFrame } from './step-frame.tsx';
import { usePressedSigns } from './use-pressed-signs.ts';
import { useSpoken } from './use-spoken.ts';

const longLastingWords = 'My back pain began before I was 45 and has lasted over three months';

/** The signs for a GP or physio soon, with the nine features of inflammatory back pain where they apply. */
export default function SoonSignsScreen(props: StepProps) {
  const { view, answer, note } = props;
  const { isAnyRaised, ...signs } = usePressedSigns(soonSigns, note, view.answers);
  useSpoken(props.entries, view.step.id, [
    view.step.title,
    view.step.say,
    ...soonSigns.map(({ question }) => question),
    longLastingWords,
  ]);
  const [isLongLasting, setLongLasting] = useState(false);
  const [features, setFeatures] = useState<readonly string[]>([]);
  const pointer = inflammatoryPointer({
    beganBeforeAge45: isLongLasting,
    lastedOver3Months: isLongLasting,
    features: features.length,
  });
  const known = view.answers.RC6;
  const isPointed = pointer !== 'none' || (known !== undefined && known !== 'no');
  const isRaised = isAnyRaised || isPointed;
  const label = (id: string) => view.step.answers.find((one) => one.id === id)?.label;
  const write = (answers: Record<string, SignAnswer>): NewEntry[] => [
    { kind: 'red-flags-answered', values: { answers } },
  ];
  // What was not ticked is "no" only to whoever presses "none of these".
  const ticked = pointer === 'none' ? [] : write({ RC6: 'yes' });
  const finish = () =>
    isRaised
      ? answer('raised', ticked)
      : answer(
          'none',
          write(Object.fromEntries([...soonSigns.map(({ id }) => id), 'RC6'].map((id) => [id, 'no']))),
        );
  return (
    <StepFrame {...props}>
      <SignsList questions={soonSigns} {...signs} />
      {signs.openId === null ? null : <p role="status">{openSignWords}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={isLongLasting}
          onChange={(event) => setLongLasting(event.currentTarget.checked)}
        />
        {longLastingWords}
      </label>
      {isLongLasting ? (
        <fieldset class="card">
          <legend>Tick what is true for you</legend>
          {inflammatoryFeatures.map((feature) => (
            <label key={feature} class="check">
              <input
                type="checkbox"
                checked={features.includes(feature)}
                onChange={() =>
                  setFeatures(
                    features.includes(feature)
                      ? features.filter((one) => one !== feature)
                      : [...features, feature],
                  )
                }
              />
              {feature}
            </label>
          ))}
        </fieldset>
      ) : null}
      <button
        type="button"
        class="button button-main"
        data-answer={isRaised ? 'raised' : 'none'}
        disabled={signs.openId !== null}
        onClick={finish}
      >
        {isRaised ? 'Show me what to do' : label('none')}
      </button>
      <button
        type="button"
        class="button button-wide"
        data-answer="later"
        // Whoever puts off the rest has said what they ticked.
        onClick={() => answer('later', ticked)}
      >
        {label('later')}
      </button>
    </StepFrame>
  );
}
