import { useEffect, useState } from 'preact/hooks';
import { guardGroups } from '../../../content/medicines/guards.ts';
import type { Medicine } from '../../../domain/dosing/medicine.ts';
import type { EntryId } from '../../../domain/journal/entry-id.ts';
import type { NewEntry } from '../../../domain/journal/entry.ts';
import './dosing.css';
import { DoseEditor, DoseGone } from './dose-editor.tsx';
import { GuardQuestions } from './guard-questions.tsx';
import { LabelForm } from './label-form.tsx';
import { MedicineList } from './medicine-list.tsx';
import { MedicineView } from './medicine-view.tsx';
import { SavedNotice, type Saved } from './saved-notice.tsx';
import { wantsQuestions } from './wanted-questions.ts';
import { useDosing, type Kept } from './use-dosing.ts';

type View =
  | { kind: 'list' }
  /** `groupIds` are the lists to go through, `number` the one on screen. */
  | { kind: 'questions'; medicine: Medicine; groupIds: readonly string[]; number: number }
  | { kind: 'label'; medicine: Medicine }
  | { kind: 'medicine'; medicine: Medicine }
  | { kind: 'dose'; id: EntryId };

export interface MedicinesProps {
  onDone(): void;
  onHelp(): void;
  /** Whether the emergency signs have been answered; nothing is offered before. */
  signsAnswered: boolean;
}

/** Painkillers without a heading of their own: for a step of the guide, and for the page. */
export function MedicinesPanel({ onDone, onHelp, signsAnswered }: MedicinesProps) {
  const dosing = useDosing();
  const [view, setView] = useState<View>({ kind: 'list' });
  const [saved, setSaved] = useState<Saved | null>(null);
  const { record } = dosing;
  const now = { now: record.wallNow, timeZone: record.timeZone };
  const showList = () => setView({ kind: 'list' });
  useEffect(() => {
    if (dosing.isOpening || !signsAnswered || !wantsQuestions.peek()) return;
    wantsQuestions.value = false;
    const open = record.medicines.find(
      (medicine) =>
        record.doses.some(({ medicineId }) => medicineId === medicine.id) &&
        dosing.stateOf(medicine).guards.unanswered.length > 0,
    );
    if (open) pick(open);
  }, [dosing.isOpening, signsAnswered]);

  if (!signsAnswered)
    return (
      <div class="dosing stack">
        <p>The emergency questions come first. Painkillers come after.</p>
        <button type="button" class="button button-main" onClick={onDone}>
          Go to the questions
        </button>
      </div>
    );

  if (dosing.isOpening) return <p>One moment.</p>;

  function show(medicine: Medicine) {
    const needsLabel = medicine.typedFrom && dosing.stateOf(medicine).limits === null;
    setView({ kind: needsLabel ? 'label' : 'medicine', medicine });
  }

  function pick(medicine: Medicine) {
    setSaved(null);
    const { unanswered } = dosing.stateOf(medicine).guards;
    if (unanswered.length === 0) show(medicine);
    else setView({ kind: 'questions', medicine, groupIds: unanswered.map(({ id }) => id), number: 0 });
  }

  function announce(news: Omit<Saved, 'number'>) {
    setSaved((before) => ({ ...news, number: (before?.number ?? 0) + 1 }));
    showList();
  }

  async function keep(what: Saved['what'], id: EntryId | null, written: Promise<Kept>) {
    announce({ what, id, kept: await written });
  }

  async function writeThen(entry: NewEntry, next: () => void) {
    await dosing.write(entry);
    next();
  }

  async function log(medicine: Medicine, amount: number) {
    announce({ what: 'logged', ...(await dosing.log(medicine.id, amount)) });
  }

  switch (view.kind) {
    case 'list':
      return (
        <div class="dosing stack">
          <MedicineList
            key={saved?.number ?? 0}
            dosing={dosing}
            onPick={pick}
            onChangeDose={(id) => setView({ kind: 'dose', id: id as EntryId })}
            onHelp={onHelp}
            notice={
              saved ? (
                <SavedNotice
                  saved={saved}
                  record={record}
                  onUndo={(id) =>
                    void keep(
                      'removed',
                      null,
                      dosing.write({ kind: 'entry-removed', values: { removedId: id } }),
                    )
                  }
                  onChange={(id) => setView({ kind: 'dose', id })}
                />
              ) : null
            }
          />
          <button type="button" class="button button-wide" onClick={onDone}>
            Done with painkillers
          </button>
        </div>
      );
    case 'questions': {
      const { medicine, groupIds, number } = view;
      const group = guardGroups.find(({ id }) => id === groupIds[number]);
      const next = () =>
        number + 1 < groupIds.length ? setView({ ...view, number: number + 1 }) : show(medicine);
      if (!group) return null;
      return (
        <GuardQuestions
          key={group.id}
          group={group}
          place={{ number: number + 1, of: groupIds.length }}
          answers={record.guardAnswers}
          onAnswer={(answers) =>
            void writeThen({ kind: 'medicine-guards-answered', values: { answers } }, next)
          }
          onSkip={() => show(medicine)}
        />
      );
    }
    case 'label': {
      const { medicine } = view;
      const showMedicine = () => setView({ kind: 'medicine', medicine });
      return (
        <LabelForm
          medicine={medicine}
          saved={record.labels.get(medicine.id)}
          onSave={(label) => void writeThen({ kind: 'medicine-label-set', values: label }, showMedicine)}
          onSkip={showMedicine}
        />
      );
    }
    case 'medicine': {
      const { medicine } = view;
      return (
        <MedicineView
          medicine={medicine}
          dosing={dosing}
          onAmount={(amount) => void log(medicine, amount)}
          onQuestions={() =>
            setView({ kind: 'questions', medicine, groupIds: medicine.guardGroupIds, number: 0 })
          }
          onLabel={() => setView({ kind: 'label', medicine })}
          onBack={showList}
          onHelp={onHelp}
        />
      );
    }
    case 'dose': {
      const dose = record.doses.find(({ id }) => id === view.id);
      const medicine = record.medicines.find(({ id }) => id === dose?.medicineId);
      if (!dose || !medicine) return <DoseGone onBack={showList} />;
      const removal = { kind: 'entry-removed', values: { removedId: view.id } } as const;
      return (
        <DoseEditor
          medicine={medicine}
          dose={dose}
          now={now}
          onChange={(values) => void keep('changed', view.id, dosing.change(view.id, values))}
          onRemove={() => void keep('removed', null, dosing.write(removal))}
          onBack={showList}
        />
      );
    }
  }
}
