import type { Context } from 'hono';
import { newId } from '../../../database/ids.ts';
import type { FormNotice, FormState, Problems, Typed } from '../../../pages/staff/form-state.ts';
import { type Saved, seenMark } from '../../../use-cases/settings/saved.ts';

/** `V` is what a form brings, `K` what is kept; mostly the same. */
interface Attempt<V, K> {
  typed: Typed;
  /** Null where something has to be changed first. */
  value: V | null;
  problems: Problems;
  save(value: V, isSure: boolean): Promise<Saved<K>>;
  typedFrom(kept: K): Typed;
  /** What stands in a form, in words that can be laid beside each other. */
  inWords(typed: Typed): Readonly<Record<string, string>>;
}

/** Before anything was sent. */
export const freshForm = <V>(context: Context, value: V, typed: Typed): FormState => ({
  typed,
  problems: {},
  seen: seenMark(value),
  notice: context.req.query('saved') === undefined ? null : { kind: 'saved' },
});

/** For something new: the mark is its id to be, so that a form that is sent twice adds one. */
export const newForm = (typed: Typed): FormState => ({ typed, problems: {}, seen: newId(), notice: null });

function differences(mine: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) {
  return Object.keys({ ...now, ...mine })
    .filter((label) => (mine[label] ?? '') !== (now[label] ?? ''))
    .map((label) => ({ label, now: now[label] ?? '', mine: mine[label] ?? '' }));
}

/**
 * Tries to save what a form brought: `saved`, `gone`, or the form as it is to be shown again, with everything typed.
 * Whoever says that they are sure is taken at their word only for the very appointments that they were shown.
 */
export async function trySaving<V, K = V>(attempt: Attempt<V, K>): Promise<'saved' | 'gone' | FormState> {
  const { typed, value, problems, save, typedFrom, inWords } = attempt;
  const again = (notice: FormNotice | null, seen = typed['seen'] ?? ''): FormState => ({
    typed,
    problems,
    seen,
    notice,
  });
  if (value === null || Object.keys(problems).length > 0) return again(null);
  let outcome = await save(value, false);
  if (outcome.kind === 'affects') {
    const sure = seenMark(outcome.appointments.map(({ appointmentId }) => appointmentId));
    if (typed['sure'] !== sure) return again({ kind: 'affects', appointments: outcome.appointments, sure });
    outcome = await save(value, true);
  }
  if (outcome.kind === 'changed') {
    const lines = differences(inWords(typed), inWords(typedFrom(outcome.now)));
    return again({ kind: 'changed', lines }, seenMark(outcome.now));
  }
  return outcome.kind === 'affects' ? again(null) : outcome.kind;
}
