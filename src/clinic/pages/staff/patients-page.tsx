import type { VNode } from 'preact';
import type { FoundPatients } from '../../use-cases/patients/find-patients.ts';
import { PatientMatches } from './patient-matches.tsx';

interface Props {
  home: string;
  q: string;
  /** Null before anybody was looked for. */
  found: FoundPatients | null;
}

/** Whom the clinic knows. What is typed is sent in the form, so that no name stands in an address. */
export function PatientsPage({ home, q, found }: Props): VNode {
  return (
    <div class="stack desk">
      <h1>Patients</h1>
      <form method="post" action={`${home}/patients`} class="stack" role="search">
        <label class="field">
          <span>Name, phone number, e-mail or reference</span>
          <input class="input" type="search" name="q" value={q} autocomplete="off" autofocus required />
        </label>
        <p>
          <button class="button">Find</button>
        </p>
      </form>
      {found?.appointmentId ? (
        <p>
          <a class="button" href={`${home}/appointments/${found.appointmentId}`}>
            The appointment {q.trim().toUpperCase()}
          </a>
        </p>
      ) : null}
      {found ? <PatientMatches found={found} home={home} /> : null}
    </div>
  );
}
