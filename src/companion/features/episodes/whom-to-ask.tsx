import type { Whom } from '../../../content/escalation/notice-texts.ts';
import { waysToAsk } from '../../../content/escalation/whom-to-ask.ts';
import { clinicContactOf, emailLink, websiteLink } from '../../../domain/journal/clinic-contact.ts';
import type { JournalEntry } from '../../../domain/journal/entry.ts';
import { parsePhone } from '../../../domain/journal/trusted-person.ts';

/** Ways to the physio or clinic that the person wrote down, and how to find one. `entries` are effective entries. */
export function WhomToAsk({ entries, whom }: { entries: readonly JournalEntry[]; whom: Whom }) {
  const isForClinic = whom === 'physio-or-gp';
  return (
    <>
      {isForClinic ? (
        <>
          <OwnClinicLinks entries={entries} />
          <a class="button" href="/see-someone">
            Book, ring or ask
          </a>
        </>
      ) : null}
      {whom === 'gp' ? (
        <a class="button" href="tel:111">
          Call 111
        </a>
      ) : null}
      <p class="small">{waysToAsk[whom].text}</p>
    </>
  );
}

export function OwnClinicLinks({ entries }: { entries: readonly JournalEntry[] }) {
  const contact = clinicContactOf(entries);
  if (!contact) return null;
  const phone = parsePhone(contact.phone);
  const email = emailLink(contact.email);
  const website = websiteLink(contact.website);
  const name = contact.name || 'my clinic';
  return (
    <div class="row">
      {phone.kind === 'phone' ? (
        <a class="button" href={`tel:${phone.phone}`}>
          Call {name}
        </a>
      ) : null}
      {email ? (
        <a class="button" href={email}>
          E-mail {name}
        </a>
      ) : null}
      {website ? (
        <a class="button" href={website} rel="noreferrer" target="_blank">
          Open the website of {name}
        </a>
      ) : null}
    </div>
  );
}
