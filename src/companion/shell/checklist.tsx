import { emergencySigns } from '../../content/red-flags/emergency-signs.ts';
import { checklistAfter, checklistDuring } from '../../content/checklist/on-paper.ts';
import { fillNumbers } from '../../content/evidence/numbers.ts';

/** Every row on one page that needs nothing but eyes: danger signs first. */
export function Checklist() {
  return (
    <div class="sheet">
      <h2>First: call 999 or go to A&amp;E now, if</h2>
      <ul class="sheet-signs">
        {emergencySigns.map(({ id, question }) => (
          <li key={id}>{question}</li>
        ))}
      </ul>
      <p>
        <a href="tel:999">Call 999</a>. Not an emergency but worried: <a href="tel:111">call 111</a>. Do not
        drive yourself.
      </p>
      <h2>In a spasm</h2>
      <ol>
        {checklistDuring.map(({ rows, title, text }) => (
          <li key={title} data-rows={rows.join(' ')}>
            <strong>{title}</strong> {fillNumbers(text)}
          </li>
        ))}
      </ol>
      <h2>Afterwards</h2>
      <ul>
        {checklistAfter.map((line) => (
          <li key={line}>{fillNumbers(line)}</li>
        ))}
      </ul>
      <p class="sheet-status">For adults in the UK. Advice, not a diagnosis. Not yet clinically approved.</p>
    </div>
  );
}
