import { forgetLink, type KeptLink, keptLinks } from './device/kept-links.ts';
import { currentSubscription, handInAgain, NotTaken, subscribe } from './device/subscription.ts';

/** As `data-when` in src/clinic/pages/device-reminder-card.tsx names them. */
type State = 'off' | 'on' | 'refused' | 'on-home-screen-only' | 'unable';

const isApplePhone = () =>
  /iPhone|iPad/.test(navigator.userAgent) ||
  // An iPad says that it is a Mac.
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

const canBePushedTo = () =>
  ['serviceWorker' in navigator, 'PushManager' in globalThis, 'Notification' in globalThis].every(Boolean);

// Nobody can book so far ahead: what the link led to is over.
const KEPT_MS = 100 * 24 * 60 * 60 * 1000;

const KEY_IS_GONE = 409;

async function turnOn(link: KeptLink): Promise<State> {
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') return permission === 'denied' ? 'refused' : 'off';
  await subscribe(link);
  return 'on';
}

async function turnOff(path: string): Promise<State> {
  const all = await keptLinks();
  for (const { id } of all.filter((kept) => kept.path === path)) {
    const answer = await fetch(`${path}/devices/${id}`, { method: 'DELETE' });
    if (!answer.ok && answer.status !== 404) throw new NotTaken(answer.status);
    await forgetLink(id);
  }
  if (all.every((kept) => kept.path === path)) await (await currentSubscription())?.unsubscribe();
  return 'off';
}

/** Null where there is nothing to offer: the time to remind has come, and this device is not among the reminded. */
async function stateNow(path: string, isAhead: boolean): Promise<State | null> {
  if (!canBePushedTo()) return isAhead ? (isApplePhone() ? 'on-home-screen-only' : 'unable') : null;
  try {
    const all = await keptLinks();
    for (const { id, keptAt } of all) if (keptAt < Date.now() - KEPT_MS) await forgetLink(id);
    const isKept = all.some((kept) => kept.path === path);
    const isGranted = Notification.permission === 'granted';
    if (isKept && isGranted && (await currentSubscription())) return 'on';
  } catch {
    return isAhead ? 'unable' : null;
  }
  if (!isAhead) return null;
  return Notification.permission === 'denied' ? 'refused' : 'off';
}

async function run(card: HTMLElement): Promise<void> {
  const { deviceReminder: path = '', serverKey = '' } = card.dataset;
  const isAhead = 'isAhead' in card.dataset;
  const link = { path, serverKey, keptAt: Date.now() };
  const parts = [...card.querySelectorAll<HTMLElement>('[data-when]')];
  const buttons = [...card.querySelectorAll<HTMLButtonElement>('[data-turn]')];
  let state = await stateNow(path, isAhead);
  if (state === null) return;
  const show = (hasFailed = false) => {
    for (const part of parts) {
      const when = part.dataset['when']?.split(' ') ?? [];
      part.hidden = !when.some((one) => one === state || (hasFailed && one === 'failed'));
    }
  };
  const press = async (turn: string) => {
    for (const button of buttons) button.disabled = true;
    let hasFailed = false;
    try {
      state = await (turn === 'on' ? turnOn(link) : turnOff(path));
    } catch (error) {
      // A browser that says no without asking, as in a private window; else it was the network, or the server.
      if (error instanceof DOMException && error.name === 'NotAllowedError') state = 'refused';
      else hasFailed = true;
    }
    for (const button of buttons) button.disabled = false;
    show(hasFailed);
    // The button that was pressed may be gone, and whoever uses the keys would be nowhere.
    buttons.find((button) => !button.hidden)?.focus();
  };
  for (const button of buttons)
    button.addEventListener('click', () => void press(button.dataset['turn'] ?? ''));
  show();
  card.hidden = false;
  if (state === 'on' && isAhead)
    handInAgain(link).catch(async (error: unknown) => {
      if (!(error instanceof NotTaken) || error.status !== KEY_IS_GONE) return;
      // The server can no longer push to what this browser has, and permission was given.
      state = await turnOn(link).catch(() => 'off' as const);
      show();
    });
}

const card = document.querySelector<HTMLElement>('[data-device-reminder]');
if (card) void run(card);
