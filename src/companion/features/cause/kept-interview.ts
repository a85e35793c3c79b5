import { useEffect, useRef, useState } from 'preact/hooks';
import { fallOptionId } from '../../../content/cause/cause-questions.ts';
import type { CauseAnswers } from '../../../domain/cause/cause-question.ts';
import type { SpasmCause } from '../../../domain/cause/spasm-causes.ts';
import { entriesOf } from '../../../domain/journal/effective-entries.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { NewEntry } from '../../../domain/journal/entry.ts';
import { useOnLeave } from '../../ui/use-on-leave.ts';
import { useCompanion } from '../../shell/companion.ts';

/** How long after the last key the words are written; leaving the field or the page writes them at once. */
const WRITE_AFTER_MS = 700;

export interface Told {
  answers: CauseAnswers;
  note: string;
}

const saysFall = ({ answers }: Told) => (answers['doing'] ?? []).includes(fallOptionId);

/**
 * What is told about one spasm. Every tap is written as it is made; words a moment later or on leaving. The first
 * write is an entry of its own, later ones change it.
 */
export function useKeptInterview(cause: SpasmCause | null) {
  const { journal } = useCompanion();
  const [told, setTold] = useState<Told>({ answers: cause?.answers ?? {}, note: cause?.note ?? '' });
  const latest = useRef({ told, isWritten: true });
  const kept = useRef({ id: cause?.notedId ?? null, told, lastWrite: Promise.resolve() });

  const write = () => {
    if (latest.current.isWritten) return;
    latest.current.isWritten = true;
    const now = latest.current.told;
    kept.current.lastWrite = kept.current.lastWrite.then(async () => {
      const { id, told: before } = kept.current;
      // News that takes back an answered danger sign has to stand after that answer.
      const isNews = saysFall(now) && !saysFall(before) && cause?.runId != null;
      await journal.append([entryFor(cause?.runId ?? null, isNews ? null : id, now)]);
      const written = entriesOf(journal.entries.value, 'cause-noted').at(-1);
      kept.current.told = now;
      if (id === null || isNews) kept.current.id = written?.id ?? null;
    });
  };
  const change = (part: Partial<Told>) => {
    const changed = { ...latest.current.told, ...part };
    latest.current = { told: changed, isWritten: false };
    setTold(changed);
    if (part.note === undefined) write();
  };
  useEffect(() => {
    const timer = setTimeout(write, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [told.note]);
  useOnLeave(write);
  return { told, change, write };
}

function entryFor(aboutRunId: EntryId | null, notedId: EntryId | null, told: Told): NewEntry {
  const answers = Object.fromEntries(Object.entries(told.answers).map(([id, chosen]) => [id, [...chosen]]));
  const values = { answers, note: told.note };
  return notedId
    ? { kind: 'entry-corrected', values: { correctedId: notedId, values } }
    : { kind: 'cause-noted', values: { aboutRunId, ...values } };
}
