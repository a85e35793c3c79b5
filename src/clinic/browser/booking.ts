import { parseTakeAlong, type TakeAlong, takeAlongKey } from '../../wire/take-along.ts';

/** What the companion left in this tab; null where there is nothing, or nothing may be kept. */
function broughtAlong(): TakeAlong | null {
  try {
    return parseTakeAlong(sessionStorage.getItem(takeAlongKey) ?? '');
  } catch {
    return null;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(takeAlongKey);
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

function showTakeAlong(card: HTMLElement, brought: TakeAlong): void {
  const preview = card.querySelector('[data-take-along-preview]');
  const kept = card.querySelector<HTMLInputElement>('[name="summary"]');
  if (!preview || !kept) return;
  kept.value = JSON.stringify(brought);
  for (const { title, lines } of brought.sections) {
    const heading = document.createElement('h3');
    heading.textContent = title;
    const list = document.createElement('ul');
    for (const line of lines) list.append(Object.assign(document.createElement('li'), { textContent: line }));
    preview.append(heading, list);
  }
  // What the person has changed already stays as they left it.
  const isFresh = document.querySelector('[role="alert"]') === null;
  for (const name of isFresh ? (['name', 'phone', 'email'] as const) : []) {
    const input = document.querySelector<HTMLInputElement>(`form [name="${name}"]`);
    if (input?.value === '') input.value = brought[name];
  }
  card.querySelector('[data-take-along-drop]')?.addEventListener('click', () => {
    forget();
    kept.value = '';
    const consent = card.querySelector<HTMLInputElement>('[name="send-summary"]');
    if (consent) consent.checked = false;
    card.hidden = true;
  });
  card.hidden = brought.sections.length === 0;
}

/** Says how long the time is still kept, a minute at a time. */
function countDown(line: HTMLElement): void {
  const until = Date.parse(line.dataset['heldUntil'] ?? '');
  const words = line.textContent;
  const tell = () => {
    const minutes = Math.ceil((until - Date.now()) / 60_000);
    const left =
      minutes > 0
        ? `${words.trim()} That is ${minutes === 1 ? 'one minute' : `${minutes} minutes`} from now.`
        : 'We kept this time for a while. You can still press the button: if nobody took it, it is yours.';
    if (line.textContent !== left) line.textContent = left;
  };
  tell();
  setInterval(tell, 5000);
}

const card = document.querySelector<HTMLElement>('[data-take-along]');
const brought = card && broughtAlong();
if (card && brought) showTakeAlong(card, brought);
const held = document.querySelector<HTMLElement>('[data-held-until]');
if (held) countDown(held);
if (document.querySelector('[data-booked]')) forget();
