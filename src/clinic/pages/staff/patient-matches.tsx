import type { VNode } from 'preact';
import type { FoundPatients } from '../../use-cases/patients/find-patients.ts';

interface Props {
  found: FoundPatients;
  /** What pressing a name does; without it each is a link to their page. */
  verb?: string;
  home?: string;
}

/** Whoever was found, each once, with those who share a phone number or an e-mail address together. */
export function PatientMatches({ found, verb, home }: Props): VNode {
  if (found.groups.length === 0)
    return (
      <p role="status">
        Nobody was found. Try fewer letters, only the surname, or the last digits of the phone number.
      </p>
    );
  return (
    <>
      <p role="status" class="small">
        {found.isCut ? 'The newest are shown. Type more to find somebody else.' : ''}
      </p>
      <ul class="list-plain stack">
        {found.groups.map((group) => (
          <li key={group[0]?.patientId} class="desk-group">
            {group.map(({ patientId, name, phone, email }) => {
              const contact = [phone, email].filter(Boolean).map((way) => <span key={way}>{way}</span>);
              return verb === undefined ? (
                <a key={patientId} class="desk-match" href={`${home}/patients/${patientId}`}>
                  <strong>{name}</strong> {contact}
                </a>
              ) : (
                <button key={patientId} class="button desk-match" name="patient" value={patientId}>
                  <strong>
                    <span class="visually-hidden">{verb} </span>
                    {name}
                  </strong>{' '}
                  {contact}
                </button>
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
