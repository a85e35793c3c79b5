import { stopSigns, type StopSign } from '../../../content/medicines/stop-signs.ts';
import { holdsAny, type Medicine } from '../../../domain/dosing/medicine.ts';

function Signs({ signs }: { signs: readonly StopSign[] }) {
  return (
    <ul class="dosing-points">
      {signs.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

/** The signs that end taking it, for the medicines given; 999 first. */
export function StopSignsList({ medicines, onHelp }: { medicines: readonly Medicine[]; onHelp(): void }) {
  const isNsaid = medicines.some((medicine) => holdsAny(medicine, ['anti-inflammatory']));
  const after = stopSigns.filter((sign) => sign.after === 'any' || isNsaid);
  const soon = after.filter(({ call }) => call === '111');
  return (
    <details class="card">
      <summary>Feeling unwell after it?</summary>
      <p>
        Stop it, and call <a href="tel:999">999</a> if:
      </p>
      <Signs signs={after.filter(({ call }) => call === '999')} />
      {soon.length > 0 ? (
        <>
          <p>
            Stop it, and call <a href="tel:111">111</a> now if:
          </p>
          <Signs signs={soon} />
        </>
      ) : null}
      <button type="button" class="button" onClick={onHelp}>
        Get help
      </button>
    </details>
  );
}
