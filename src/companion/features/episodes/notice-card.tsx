import { moodInDanger } from '../../../content/measures/mood-advice.ts';
import { dueNotices } from '../../../domain/episode/notices/due-notices.ts';
import { effectiveEntries } from '../../../domain/journal/effective-entries.ts';
import { localDay } from '../../../domain/time/local-day.ts';
import { zonedNow } from '../../shell/clock.ts';
import { useCompanion } from '../../shell/companion.ts';
import { useNow } from '../../shell/ticking.ts';
import { noticeWords } from './notice-words.ts';
import { usePainkillerDays } from './use-painkiller-days.ts';
import { WhomToAsk } from './whom-to-ask.tsx';

const LOOK_EVERY_MS = 60_000;

/** For Today: the most pressing thing worth telling, once, until it is put away; nothing when there is none. */
export function NoticeCard() {
  const { clock, journal } = useCompanion();
  useNow(LOOK_EVERY_MS);
  const now = zonedNow(clock);
  const entries = effectiveEntries(journal.entries.value);
  const [notice] = dueNotices(entries, now, usePainkillerDays());
  if (!notice) return null;
  const { title, reason, todo, whom } = noticeWords(notice, localDay(now.now, now.timeZone));
  const answer = (given: 'dismissed' | 'acted') =>
    void journal.append([
      {
        kind: 'notice-answered',
        values: { noticeId: notice.id, degree: notice.degree, answer: given },
      },
    ]);
  return (
    <section class="card card-care" data-notice={notice.id}>
      <h2>{title}</h2>
      <p>{reason}</p>
      {todo.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notice.id === 'into-a-leg' ? (
        <a class="button button-wide" href="/signs">
          Look through the danger signs
        </a>
      ) : null}
      {notice.id === 'not-coping' ? <p>{moodInDanger}</p> : null}
      {whom ? <WhomToAsk entries={entries} whom={whom} /> : null}
      {whom === 'physio-or-gp' ? (
        <div class="row">
          <a class="button" href="/summary">
            A page to take along
          </a>
          <a class="button" href="/episodes">
            Earlier times
          </a>
        </div>
      ) : null}
      <div class="row">
        {whom ? (
          <button type="button" class="button" onClick={() => answer('acted')}>
            I have asked someone
          </button>
        ) : null}
        <button type="button" class="button button-quiet" onClick={() => answer('dismissed')}>
          Put this away
        </button>
      </div>
    </section>
  );
}
