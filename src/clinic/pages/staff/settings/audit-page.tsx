import type { VNode } from 'preact';
import type { Clinic } from '../../../use-cases/clinics.ts';
import type { AuditLine } from '../../../use-cases/settings/audit-log.ts';
import { momentWords } from '../../words-of-time.ts';
import { auditKinds, auditWords } from './audit-words.ts';
import { BackTo } from './back-to.tsx';

interface Props {
  clinic: Clinic;
  lines: readonly AuditLine[];
  kind: string;
  who: string;
  staffNames: readonly { staffId: string; name: string }[];
  /** The address of the older lines; null at the end. */
  older: string | null;
}

function actorWords({ actor, staffName }: AuditLine): string {
  if (actor === 'patient') return 'A patient';
  if (actor === 'system') return 'The program';
  return staffName ?? 'Somebody who has left';
}

function pathOf({ action, subjectId }: AuditLine, home: string): string | null {
  if (subjectId === null) return null;
  if (action.startsWith('appointment ')) return `${home}/appointments/${subjectId}`;
  return action.startsWith('question ') ? `${home}/inbox/${subjectId}` : null;
}

/** Who did what, and when; without a name of any patient. */
export function AuditPage({ clinic, lines, kind, who, staffNames, older }: Props): VNode {
  const home = `/c/${clinic.slug}/staff`;
  return (
    <div class="stack">
      <BackTo clinic={clinic} path="/settings" words="Settings" />
      <h1>Audit log</h1>
      <form method="get" class="row filters">
        <label class="field">
          <span>What</span>
          <select class="input" name="kind">
            <option value="">Everything</option>
            {auditKinds.map((one) => (
              <option key={one.kind} value={one.kind} selected={one.kind === kind}>
                {one.words}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Who</span>
          <select class="input" name="who">
            <option value="">Everybody</option>
            <option value="patient" selected={who === 'patient'}>
              Patients
            </option>
            <option value="system" selected={who === 'system'}>
              The program
            </option>
            {staffNames.map(({ staffId, name }) => (
              <option key={staffId} value={staffId} selected={staffId === who}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button class="button">Show</button>
      </form>
      {lines.length === 0 ? (
        <p>There is nothing of this kind.</p>
      ) : (
        <ol class="list-plain lines audit">
          {lines.map((line) => {
            const path = pathOf(line, home);
            const words = auditWords(line, clinic.timeZone);
            return (
              <li key={line.auditEventId}>
                <span class="soft small">{momentWords(line.at, clinic.timeZone)}</span>
                <span>{path === null ? words : <a href={path}>{words}</a>}</span>
                <span class="soft">{actorWords(line)}</span>
              </li>
            );
          })}
        </ol>
      )}
      {older === null ? null : (
        <p>
          <a class="button" href={older}>
            Older
          </a>
        </p>
      )}
    </div>
  );
}
