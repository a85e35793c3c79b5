import type { TakeAlong } from '../../../wire/take-along.ts';
import { Lines } from './sheet-section.tsx';

/** All that would go along, word for word. */
export function TakeAlongPreview({ along }: { along: TakeAlong }) {
  const who = [along.name, along.phone, along.email].filter((one) => one !== '').join(' · ');
  return (
    <details open>
      <summary>This would go along</summary>
      {who ? <p>{who}</p> : null}
      {along.sections.length === 0 ? <p>Nothing is noted yet, so nothing would go along.</p> : null}
      {along.sections.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <Lines lines={lines} />
        </section>
      ))}
    </details>
  );
}
