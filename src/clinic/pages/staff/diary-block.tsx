import type { VNode } from 'preact';
import { MINUTE_MS } from '../../../domain/time/instant.ts';
import { localTime } from '../../../domain/time/local-time.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import { placeClass, sideClass } from './diary-places.ts';
import type { DiaryBlock } from './diary-view.ts';

const KINDS = 6;

/** Words for how an appointment stands; empty where it is booked and nothing more. */
export const statusWords = {
  held: 'Being booked',
  booked: '',
  arrived: 'Arrived',
  'did-not-attend': 'Did not attend',
  cancelled: 'Cancelled',
} as const;

/** The same where there is no room: a sign to see, the words to hear. */
const shortMarks = { held: '…', booked: '', arrived: '✓', 'did-not-attend': '✗', cancelled: '' } as const;

function Mark({ words, short }: { words: string; short: string | null }): VNode | null {
  if (words === '') return null;
  return (
    <em class="diary-mark" title={words}>
      {short === null ? words : <span aria-hidden="true">{short}</span>}
      {short === null ? null : <span class="visually-hidden">{words}</span>}
    </em>
  );
}

/** The colour of a service: the same wherever it stands. */
const kindClass = (servicePosition: number): string => `kind-${servicePosition % KINDS}`;

/** One appointment in the diary: a link to its page, which a script lets be moved. */
export function DiaryBlockLink({ clinic, block }: { clinic: Clinic; block: DiaryBlock }): VNode {
  const { appointmentId, start, end, status, isOverbooked, version, practitionerId, servicePosition } = block;
  const [from, until] = [localTime(start, clinic.timeZone), localTime(end, clinic.timeZone)];
  const className = [
    'diary-block',
    kindClass(servicePosition),
    `is-${status}`,
    isOverbooked ? 'is-overbooked' : '',
    placeClass(block),
    sideClass(block),
  ];
  const mayMove = status === 'booked' || status === 'arrived';
  const isNarrow = block.lanes > 1;
  const content = (
    <>
      <span class="diary-time">
        {from}
        <span class={isNarrow ? 'visually-hidden' : ''}>–{until}</span>
      </span>{' '}
      {isNarrow && isOverbooked ? <Mark words="Overbooked" short="2×" /> : null}{' '}
      {isNarrow ? <Mark words={statusWords[status]} short={shortMarks[status]} /> : null}{' '}
      {block.patientName === null ? null : <strong>{block.patientName}</strong>}{' '}
      {isNarrow ? null : <Mark words={statusWords[status]} short={null} />}{' '}
      {!isNarrow && isOverbooked ? <Mark words="Overbooked" short={null} /> : null}{' '}
      <span class="diary-service">{block.serviceName}</span>
    </>
  );
  const classes = className.filter(Boolean).join(' ');
  if (status === 'held') return <p class={classes}>{content}</p>;
  return (
    <a
      class={classes}
      id={`a-${appointmentId}`}
      href={`/c/${clinic.slug}/staff/appointments/${appointmentId}`}
      {...(mayMove && {
        'data-appointment': appointmentId,
        'data-version': version,
        'data-practitioner': practitionerId,
        'data-start': start,
        'data-minutes': (end - start) / MINUTE_MS,
      })}
    >
      {content}
    </a>
  );
}
