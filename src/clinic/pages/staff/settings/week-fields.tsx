import type { VNode } from 'preact';
import type { FormState } from '../form-state.ts';
import { weekdayNames } from './week-words.ts';

const rowsOn = (typed: FormState['typed'], weekday: number): number[] =>
  Object.keys(typed)
    .filter((name) => name.startsWith(`d${weekday}r`) && name.endsWith('-from'))
    .map((name) => Number(/r(\d+)-/.exec(name)?.[1]))
    .sort((a, b) => a - b);

function TimeField({ form, name, label }: { form: FormState; name: string; label: string }): VNode {
  const problem = form.problems[name];
  return (
    <span class="time-field">
      <label>
        <span class="visually-hidden">{label}</span>
        <input
          class="input"
          name={name}
          value={form.typed[name] ?? ''}
          maxlength={12}
          autocomplete="off"
          {...(problem !== undefined && {
            'aria-invalid': true as const,
            'aria-describedby': `problem-${name}`,
          })}
        />
      </label>
    </span>
  );
}

/** From and until for each weekday, as often as wanted. The buttons here change the form, come back to its place and save
 * nothing. */
export function WeekFields({ form }: { form: FormState }): VNode {
  return (
    <div class="week">
      {/* The key Enter presses the first button of a form: it saves, and removes nothing. */}
      <button class="visually-hidden" tabIndex={-1} aria-hidden="true">
        Save
      </button>
      {weekdayNames.map((dayName, index) => {
        const weekday = index + 1;
        const rows = rowsOn(form.typed, weekday);
        return (
          <fieldset class="week-day" id={`day-${weekday}`} key={dayName}>
            <legend>{dayName}</legend>
            <div class="week-rows">
              {rows.map((row, place) => {
                const [from, until] = [`d${weekday}r${row}-from`, `d${weekday}r${row}-until`];
                const which = rows.length > 1 ? `, ${row + 1}` : '';
                const isFilled = (form.typed[from] ?? '') !== '' || (form.typed[until] ?? '') !== '';
                return (
                  <div class="week-row" key={row}>
                    <TimeField form={form} name={from} label={`${dayName} from${which}`} />
                    <span aria-hidden="true">to</span>
                    <TimeField form={form} name={until} label={`${dayName} until${which}`} />
                    {isFilled ? (
                      <button
                        class="button button-quiet"
                        name="without"
                        value={`${weekday}-${row}`}
                        formaction={`#day-${weekday}`}
                        formnovalidate
                      >
                        Remove<span class="visually-hidden">{` ${dayName}${which}`}</span>
                      </button>
                    ) : null}
                    {isFilled && place === rows.length - 1 ? (
                      <button
                        class="button button-quiet"
                        name="more"
                        value={String(weekday)}
                        formaction={`#day-${weekday}`}
                        formnovalidate
                      >
                        Add more<span class="visually-hidden"> hours on {dayName}</span>
                      </button>
                    ) : null}
                    {[from, until].map((name) =>
                      form.problems[name] === undefined ? null : (
                        <p class="input-error" id={`problem-${name}`} key={name}>
                          {form.problems[name]}
                        </p>
                      ),
                    )}
                  </div>
                );
              })}
            </div>
          </fieldset>
        );
      })}
      <button class="button" name="copy" value="workdays" formnovalidate>
        Same as Monday until Friday
      </button>
      <p class="small soft">
        Write times as you like: 9, 9:30, 0930 or 9.30am. A day without times is closed.
      </p>
    </div>
  );
}
