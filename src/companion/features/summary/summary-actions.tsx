import { useSignal } from '@preact/signals';
import type { Summary } from '../../../domain/summary/summary.ts';
import { saveFile } from '../../storage/save-file.ts';
import { canSend, sendFile, type SharingDevice } from '../../storage/hand-over.ts';
import { summaryFile } from './summary-file.ts';

const done = {
  sent: 'Handed on.',
  'not-sent': '',
  saved: 'Saved as a file. It opens in any browser, also without a network.',
  savedForComputer: 'Saved as a file for a clinic’s computer.',
  notMade: 'The file could not be made just now. Please try again.',
};

/** The ways the page leaves the phone: on paper, or as one file. Nothing leaves it without a press here. */
export function SummaryActions({ summary }: { summary: Summary }) {
  const device: SharingDevice = navigator;
  const news = useSignal('');
  // An empty file shows what the device would say to a full one, without making it.
  const offersSending = canSend(device, new File([], 'summary.html', { type: 'text/html' }));
  const send = async () => {
    news.value = done[await sendFile(device, await summaryFile(summary))];
  };
  const save = async () => {
    const file = await summaryFile(summary);
    saveFile(file.name, file);
    news.value = done.saved;
  };
  const saveForComputer = async () => {
    try {
      const { fhirFile } = await import('./fhir-file.ts');
      const file = fhirFile(summary, crypto.randomUUID());
      saveFile(file.name, file);
      news.value = done.savedForComputer;
    } catch {
      news.value = done.notMade;
    }
  };
  return (
    <div class="stack summary-actions">
      <button type="button" class="button button-main" onClick={() => print()}>
        Print, or save as PDF
      </button>
      {offersSending ? (
        <button type="button" class="button button-wide" onClick={() => void send()}>
          Send it
        </button>
      ) : null}
      <button type="button" class="button button-wide" onClick={() => void save()}>
        Save as a file
      </button>
      <button type="button" class="button button-wide" onClick={() => void saveForComputer()}>
        FHIR file for a clinic’s computer
      </button>
      <p class="soft small">
        Only for a clinic that asks for it. It holds the same parts in full: each day and each dose.
      </p>
      <p role="status">{news.value}</p>
      <p class="soft small">
        Once it is sent, it is in other hands. E-mail can be read on the way; paper or showing your phone is
        the most private.
      </p>
    </div>
  );
}
