import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Figure } from '../../src/figures/figure.ts';
import { type FigureId, figureIds } from '../../src/figures/figure-id.ts';
import { figures } from '../../src/figures/figures.ts';
import { durationOf } from '../../src/figures/motion.ts';
import type { Pose } from '../../src/figures/pose.ts';
import { figureViewBox, sceneOf } from '../../src/figures/scene.ts';
import { PoseForm } from './pose-form.tsx';
import { warningsAt, warningsOf } from './warnings.ts';

/** Each pose once, with the seconds of its keys: a rest has the same pose at both its ends. */
function posesOf({ actors }: Figure): [Pose, string][] {
  const names = new Map<Pose, string>();
  for (const [index, { keys }] of actors.entries())
    for (const [seconds, pose, passed] of keys) {
      const before = names.get(pose) ?? (index > 0 ? `person ${index + 1},` : '');
      names.set(pose, `${before} ${seconds.toFixed(1)} s${passed ? ' passed' : ''}`.trim());
    }
  return [...names];
}

const withPose = (figure: Figure, old: Pose, pose: Pose): Figure => ({
  ...figure,
  actors: figure.actors.map((actor) => ({
    ...actor,
    keys: actor.keys.map((key) => (key[1] === old ? [key[0], pose, key[2]] : key)) as typeof actor.keys,
  })),
});

const secondsOf = (figure: Figure, pose: Pose | undefined): number =>
  figure.actors.flatMap(({ keys }) => keys).find((key) => key[1] === pose)?.[0] ?? 0;

function WarningList({ title, warnings }: { title: string; warnings: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {warnings.length === 0 ? <p>Nothing to warn of.</p> : null}
      <ul class="wrong">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  );
}

function PoseEditor() {
  const [id, setId] = useState<FigureId>('bridge');
  const [figure, setFigure] = useState<Figure>(figures[id]);
  const [chosen, setChosen] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const poses = posesOf(figure);
  const pose = poses[chosen]?.[0];
  const inMotion = useMemo(() => warningsOf(id, figure), [id, figure]);

  const open = (next: FigureId) => {
    setId(next);
    setFigure(figures[next]);
    setChosen(0);
    setSeconds(0);
  };
  const choose = (index: number) => {
    setChosen(index);
    setSeconds(secondsOf(figure, poses[index]?.[0]));
  };

  return (
    <>
      <main class="look">
        <h1>Pose editor</h1>
        <label>
          Figure
          <select value={id} onChange={({ currentTarget }) => open(currentTarget.value as FigureId)}>
            {figureIds.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <svg class="figure" viewBox={figureViewBox} role="img" aria-label={id}>
          {sceneOf(figure, seconds).map((shape) => (
            <path key={shape.key} class={shape.className} d={shape.d} opacity={shape.opacity} />
          ))}
        </svg>
        <label>
          Moment
          <input
            type="range"
            min={0}
            max={durationOf(figure)}
            step={0.05}
            value={seconds}
            onInput={({ currentTarget }) => setSeconds(currentTarget.valueAsNumber)}
          />
          <output>{seconds.toFixed(2)} s</output>
        </label>
        <WarningList title="At this moment" warnings={warningsAt(id, figure, seconds)} />
        <WarningList title="In the whole motion" warnings={inMotion} />
      </main>
      <aside>
        <label>
          Key pose
          <select value={chosen} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
            {poses.map(([, name], index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {pose ? (
          <PoseForm
            key={`${id} ${chosen}`}
            pose={pose}
            onChange={(next) => setFigure(withPose(figure, pose, next))}
          />
        ) : null}
      </aside>
    </>
  );
}

render(<PoseEditor />, document.body);
