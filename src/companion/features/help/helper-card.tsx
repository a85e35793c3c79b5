import { helperCard } from '../../../content/messages/helper-card.ts';
import './help.css';

/** What to hand to whoever has come to help. The heading is the screen's. */
export function HelperCard({ onDone }: { onDone(): void }) {
  return (
    <div class="helper-card stack">
      <p class="helper-card-wrong">{helperCard.whatIsWrong}</p>
      <section class="card card-good" aria-labelledby="helper-doing">
        <h2 id="helper-doing">Please</h2>
        <ul>
          {helperCard.doing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="helper-bringing">
        <h2 id="helper-bringing">Bring me</h2>
        <ul>
          {helperCard.bringing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="card card-alarm" aria-labelledby="helper-999">
        <h2 id="helper-999">Call 999 if</h2>
        <ul>
          {helperCard.calling999.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <a class="button button-alarm" href="tel:999">
          Call 999
        </a>
        <h2>Call 111 if</h2>
        <p>{helperCard.calling111}</p>
        <a class="button" href="tel:111">
          Call 111
        </a>
      </section>
      <button type="button" class="button button-main" onClick={onDone}>
        Give the phone back
      </button>
    </div>
  );
}
