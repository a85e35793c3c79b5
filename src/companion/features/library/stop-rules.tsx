import { stopRules } from '../../../content/exercises/library-words.ts';

/** What ends every exercise, and what ends this one as well. */
export function StopRules({ also }: { also?: string | undefined }) {
  return (
    <section class="card card-alarm" aria-labelledby="library-stop">
      <h2 id="library-stop">{stopRules.title}</h2>
      <ul class="library-points">
        {stopRules.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
        {also ? <li>{also}</li> : null}
      </ul>
      <p>{stopRules.mayGoOn}</p>
      <p>{stopRules.nextDay}</p>
      <p class="small">{stopRules.severe}</p>
      <a class="button" href="/signs">
        {stopRules.signs}
      </a>
    </section>
  );
}
