import { useState } from 'preact/hooks';
import type { Pose } from '../../src/figures/pose.ts';
import { numbersOf, type PoseNumber, poseText, spelledOut, withNumber } from './pose-numbers.ts';

interface Props {
  pose: Pose;
  onChange: (pose: Pose) => void;
}

const span = 180;

function NumberField({ name, value, onValue }: PoseNumber & { onValue: (value: number) => void }) {
  const take = ({ currentTarget: { valueAsNumber } }: { currentTarget: HTMLInputElement }) => {
    if (Number.isFinite(valueAsNumber)) onValue(valueAsNumber);
  };
  return (
    <label>
      {name}
      <input type="range" min={-span} max={span} step={0.5} value={value} tabIndex={-1} onInput={take} />
      <input type="number" step="any" value={value} onInput={take} aria-label={name} />
    </label>
  );
}

/** The joints of a pose as numbers, and all of it as text, for pins and what else has no number yet. */
export function PoseForm({ pose, onChange }: Props) {
  const [said, setSaid] = useState('');
  const full = spelledOut(pose);

  const read = (text: string) => {
    try {
      onChange(JSON.parse(text) as Pose);
      setSaid('');
    } catch (error) {
      setSaid(`Not a pose: ${String(error)}`);
    }
  };
  const copy = () =>
    navigator.clipboard.writeText(poseText(pose)).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not let it be copied.'),
    );

  return (
    <>
      <p>
        <button type="button" onClick={copy}>
          Copy as TypeScript
        </button>{' '}
        <output>{said}</output>
      </p>
      {numbersOf(full).map((one) => (
        <NumberField
          key={one.path.join(' ')}
          {...one}
          onValue={(value) => onChange(withNumber(full, one.path, value))}
        />
      ))}
      <h2>As JSON</h2>
      <textarea
        aria-label="The pose as JSON"
        rows={24}
        value={JSON.stringify(pose, null, 1)}
        onChange={({ currentTarget }) => read(currentTarget.value)}
      />
    </>
  );
}
