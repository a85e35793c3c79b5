import type { VNode } from 'preact';
import type { FormState } from './form-state.ts';

interface FieldProps {
  form: Pick<FormState, 'typed' | 'problems'>;
  name: string;
  label: string;
  hint?: string;
}

const idOf = (name: string) => `field-${name}`;

/** What a field needs so that its hint and its problem are read with it. */
function described({ form: { problems }, name, hint }: FieldProps) {
  const ids = [
    ...(hint === undefined ? [] : [`${idOf(name)}-hint`]),
    ...(problems[name] === undefined ? [] : [`${idOf(name)}-problem`]),
  ];
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(problems[name] !== undefined && { 'aria-invalid': true as const }),
  };
}

function Notes({ form: { problems }, name, hint }: FieldProps): VNode {
  return (
    <>
      {hint === undefined ? null : (
        <p class="small soft" id={`${idOf(name)}-hint`}>
          {hint}
        </p>
      )}
      {problems[name] === undefined ? null : (
        <p class="input-error" id={`${idOf(name)}-problem`}>
          {problems[name]}
        </p>
      )}
    </>
  );
}

interface TextProps extends FieldProps {
  type?: 'text' | 'tel' | 'email' | 'date';
  inputmode?: 'numeric' | 'decimal';
  /** Wide enough for a number or a time only. */
  isShort?: boolean;
  maxlength?: number;
  autocomplete?: string;
  list?: string;
}

export function TextField(props: TextProps): VNode {
  const {
    form,
    name,
    label,
    type = 'text',
    inputmode,
    isShort,
    maxlength,
    autocomplete = 'off',
    list,
  } = props;
  return (
    <div class="field">
      <label for={idOf(name)}>{label}</label>
      <input
        class={`input ${isShort === true ? 'input-short' : ''}`}
        id={idOf(name)}
        name={name}
        type={type}
        autocomplete={autocomplete}
        value={form.typed[name] ?? ''}
        {...(inputmode && { inputmode })}
        {...(maxlength && { maxlength })}
        {...(list && { list })}
        {...described(props)}
      />
      <Notes {...props} />
    </div>
  );
}

export function LongField(props: FieldProps & { rows?: number; maxlength?: number }): VNode {
  const { form, name, label, rows = 4, maxlength } = props;
  return (
    <div class="field">
      <label for={idOf(name)}>{label}</label>
      <textarea
        class="input"
        id={idOf(name)}
        name={name}
        rows={rows}
        {...(maxlength && { maxlength })}
        {...described(props)}
      >
        {form.typed[name] ?? ''}
      </textarea>
      <Notes {...props} />
    </div>
  );
}

export function ChoiceField(
  props: FieldProps & { choices: readonly { value: string; words: string }[] },
): VNode {
  const { form, name, label, choices } = props;
  return (
    <div class="field">
      <label for={idOf(name)}>{label}</label>
      <select class="input" id={idOf(name)} name={name} {...described(props)}>
        {choices.map(({ value, words }) => (
          <option key={value} value={value} selected={value === form.typed[name]}>
            {words}
          </option>
        ))}
      </select>
      <Notes {...props} />
    </div>
  );
}

export function TickField(props: FieldProps): VNode {
  const { form, name, label } = props;
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          name={name}
          value="yes"
          id={idOf(name)}
          checked={(form.typed[name] ?? '') !== ''}
          {...described(props)}
        />
        <span>{label}</span>
      </label>
      <Notes {...props} />
    </div>
  );
}
