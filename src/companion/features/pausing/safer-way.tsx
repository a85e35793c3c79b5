import { saferWays } from '../../../content/pausing/safer-ways.ts';
import { Figure } from '../../ui/figure.tsx';

/** If it must be done all the same. The drawing comes when the part is opened. */
export function SaferWay({ activityId, label }: { activityId: string; label: string }) {
  const way = saferWays[activityId] ?? saferWays['other'];
  if (!way) return null;
  return (
    <details>
      <summary>
        If you must: a safer way<span class="visually-hidden"> for {label}</span>
      </summary>
      <div class="stack pausing-safer">
        <Figure id={way.figureId} title={way.figureTitle} />
        <ul>
          {way.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
