import type { VNode } from 'preact';
import type { Problem } from '../../use-cases/problem.ts';
import type { ContactTyped } from '../contact-fields.tsx';

const fields = [
  { name: 'name', words: 'Name', own: { type: 'text', maxlength: 200, required: true } },
  { name: 'phone', words: 'Phone', own: { type: 'tel', maxlength: 40 } },
  { name: 'email', words: 'E-mail', own: { type: 'email', maxlength: 254 } },
] as const;

/** How somebody else is called and reached; the browser must not fill in whoever sits at the desk. */
export function CallerFields({ typed, problem }: { typed: ContactTyped; problem: Problem | null }): VNode {
  const wrong = problem?.kind === 'invalid' ? problem : null;
  return (
    <>
      {wrong ? (
        <p class="card card-care" role="alert" id="problem">
          {wrong.detail}
        </p>
      ) : null}
      <div class="desk-caller">
        {fields.map(({ name, words, own }) => (
          <label class="field" key={name}>
            <span>{words}</span>
            <input
              class="input"
              name={name}
              {...own}
              autocomplete="off"
              value={typed[name]}
              {...(wrong?.field?.endsWith(name) && { 'aria-invalid': true, 'aria-describedby': 'problem' })}
            />
          </label>
        ))}
      </div>
      <p class="small">A phone number or an e-mail address is enough.</p>
    </>
  );
}
