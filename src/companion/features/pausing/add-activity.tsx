import { pauseTriggers } from '../../../content/pausing/pause-triggers.ts';
import { returnPlans } from '../../../content/pausing/return-plans.ts';
import { spasmCauses } from '../../../domain/cause/spasm-causes.ts';
import { proposedActivities } from '../../../domain/pausing/proposed-activities.ts';
import { useKeptText } from '../../shell/kept-text.ts';
import type { Paused } from './use-paused.ts';

/** What the newest spasm points at and is not on the list, by activity id. */
export function proposedBy({ entries, activities }: Pick<Paused, 'entries' | 'activities'>): string[] {
  const newest = spasmCauses(entries).at(-1);
  const listed = activities.map(({ plan }) => plan.activityId);
  return newest ? proposedActivities(newest.answers, pauseTriggers, listed) : [];
}

export const labelOf = (activityId: string): string =>
  returnPlans.find((plan) => plan.activityId === activityId)?.label ?? activityId;

const OTHER = 'other';

/** What may be left out as well: proposals first, then the rest, and something of one's own. */
export function AddActivity({ paused }: { paused: Paused }) {
  const [ownName, setOwnName] = useKeptText('own-activity');
  const { activities, write } = paused;
  const proposed = proposedBy(paused);
  const others = returnPlans
    .map(({ activityId }) => activityId)
    .filter(
      (id) =>
        id !== OTHER && !proposed.includes(id) && !activities.some(({ plan }) => plan.activityId === id),
    );
  const add = (activityId: string, label: string) =>
    write({ kind: 'activity-paused', values: { activityId, label } });
  const chips = (ids: readonly string[], name: string) => (
    <div class="pausing-chips" role="group" aria-label={name}>
      {ids.map((id) => (
        <button key={id} type="button" class="button" onClick={() => void add(id, labelOf(id))}>
          <span aria-hidden="true">+</span> {labelOf(id)}
        </button>
      ))}
    </div>
  );
  const addOwn = async () => {
    await add(OTHER, ownName.trim());
    setOwnName('');
  };
  return (
    <section class="stack" aria-labelledby="pausing-add">
      <h2 id="pausing-add">Leave something out</h2>
      {proposed.length > 0 ? (
        <>
          <p>From what came before your last spasm. Put on the list what fits:</p>
          {chips(proposed, 'From your last spasm')}
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          {proposed.length > 0 ? <p>Or:</p> : null}
          {chips(others, 'More to leave out')}
        </>
      ) : null}
      <div class="field">
        <label for="pausing-own">Something of your own</label>
        <input
          id="pausing-own"
          class="input"
          maxLength={60}
          value={ownName}
          onInput={(event) => setOwnName(event.currentTarget.value)}
        />
      </div>
      <button type="button" class="button" disabled={ownName.trim() === ''} onClick={() => void addOwn()}>
        Put it on the list
      </button>
    </section>
  );
}
