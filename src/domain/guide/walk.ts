import { nextEntryId, type EntryId } from '../journal/entry-id.ts';
import type { JournalEntry, NewEntry } from '../journal/entry.ts';
import { MINUTE_MS, type Instant } from '../time/instant.ts';
import { emergencySignIds, type SignAnswer } from '../triage/red-flag.ts';
import type { Guide } from './step.ts';
import { guideView, type GuideView } from './view.ts';

const noSigns: Record<string, SignAnswer> = Object.fromEntries(emergencySignIds.map((id) => [id, 'no']));

/** For tests: a person going through a guide. Each answer is an entry a minute later, each look is a fresh replay. */
export class Walk {
  entries: JournalEntry[] = [];
  now: Instant;
  private lastId: EntryId | null = null;

  constructor(
    private readonly guide: Guide,
    private readonly startedAt: Instant,
  ) {
    this.now = startedAt;
  }

  write(...drafts: NewEntry[]): this {
    for (const draft of drafts) {
      this.lastId = nextEntryId(this.lastId, this.now, () => 0.5);
      this.entries.push({
        version: 1,
        id: this.lastId,
        at: this.now,
        timeZone: 'Europe/London',
        ...draft,
      } as JournalEntry);
    }
    this.now += MINUTE_MS;
    return this;
  }
  view(): GuideView {
    return guideView(this.guide, this.entries, {
      now: this.now,
      openedAt: this.startedAt,
      signsHoldHours: 24,
    });
  }
  /** The same journal, to go on from without changing this one; with another guide, as after an update. */
  fork(guide = this.guide): Walk {
    const other = new Walk(guide, this.startedAt);
    other.entries = [...this.entries];
    other.now = this.now;
    other.lastId = this.lastId;
    return other;
  }
  begin(): this {
    return this.write({ kind: 'guide-run-started', values: {} });
  }
  answer(...answerIds: string[]): this {
    for (const answerId of answerIds) {
      const { step, position } = this.view();
      const along: NewEntry[] =
        step.screen === 'signs' && (answerId === 'answered' || answerId === 'other')
          ? [{ kind: 'red-flags-answered', values: { answers: noSigns } }]
          : [];
      const nth = position.answerCount + 1;
      this.write(...along, { kind: 'guide-answered', values: { stepId: step.id, answerId, nth } });
    }
    return this;
  }
  raise(id: string, answer: SignAnswer = 'yes'): this {
    return this.write({ kind: 'red-flags-answered', values: { answers: { [id]: answer } } });
  }
  get stepId(): string {
    return this.view().step.id;
  }
}
