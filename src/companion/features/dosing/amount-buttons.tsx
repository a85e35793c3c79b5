import { useRef, useState } from 'preact/hooks';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import { amountInWords, unitInWords } from './words-of-dose.ts';

interface Props {
  medicine: Medicine;
  onAmount(amount: number): void;
}

/** The usual amounts as one tap each, and a field for any other: whatever was taken can be written down. */
export function AmountButtons({ medicine, onAmount }: Props) {
  const [other, setOther] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);

  function save(event: Event) {
    event.preventDefault();
    const amount = Number(other.trim().replace(',', '.'));
    if (other.trim() !== '' && Number.isFinite(amount) && amount > 0) onAmount(amount);
    else {
      setProblem(`Please type a number of ${unitInWords(medicine.unit)}, such as 3.`);
      field.current?.focus();
    }
  }

  return (
    <div class="stack">
      <div class="amounts">
        {medicine.usualAmounts.map((amount) => (
          <button type="button" class="button amount" key={amount} onClick={() => onAmount(amount)}>
            {amountInWords(amount, medicine.unit)}
          </button>
        ))}
      </div>
      <details>
        <summary>Another amount</summary>
        <form class="stack" noValidate onSubmit={save}>
          <div class="field">
            <label for="other-amount">How many {unitInWords(medicine.unit)}?</label>
            <input
              id="other-amount"
              class="input"
              ref={field}
              inputMode="decimal"
              autocomplete="off"
              value={other}
              aria-invalid={problem !== ''}
              aria-describedby="other-amount-problem"
              onInput={(event) => setOther(event.currentTarget.value)}
            />
            <p id="other-amount-problem" class="input-error" hidden={problem === ''}>
              {problem}
            </p>
          </div>
          <button type="submit" class="button">
            Write it down
          </button>
        </form>
      </details>
    </div>
  );
}
