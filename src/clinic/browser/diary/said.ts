import { reload } from './refresh.ts';
import { type Place, sendMove } from './send-move.ts';
import { serverNow } from './server-time.ts';

const KEPT = 'unspasm-diary-said';
const KEPT_FOR_MS = 60_000;

/** The way back from what was done. */
interface Undo {
  appointmentId: string;
  version: number;
  place: Place;
}

interface Said {
  words: string;
  undo: Undo | null;
  at: number;
}

const bar = (diary: HTMLElement) => diary.querySelector<HTMLElement>('.diary-said');

/** Says it on the page, to be seen and heard. */
export function say(diary: HTMLElement, words: string, { isRefusal = false } = {}): void {
  const said = bar(diary);
  if (!said) return;
  said.classList.toggle('is-refused', isRefusal);
  said.replaceChildren(words);
}

/** Shows the page anew, and says this on it. */
export function sayOnReload(diary: HTMLElement, words: string, undo: Undo | null): void {
  const said: Said = { words, undo, at: serverNow(diary) };
  sessionStorage.setItem(KEPT, JSON.stringify(said));
  reload();
}

/** What was said before the page was shown anew, with the way back from it. */
export function tellAgain(diary: HTMLElement): void {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null) return;
  const { words, undo, at } = JSON.parse(kept) as Said;
  const forget = () => sessionStorage.removeItem(KEPT);
  const left = at + KEPT_FOR_MS - serverNow(diary);
  if (left <= 0) return forget();
  say(diary, words);
  setTimeout(() => {
    forget();
    bar(diary)?.replaceChildren();
  }, left);
  if (!undo) return;
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = 'Undo';
  button.addEventListener('click', async () => {
    button.disabled = true;
    const answer = await sendMove(diary, undo.appointmentId, undo.version, undo.place);
    forget();
    if ('refused' in answer) say(diary, answer.refused, { isRefusal: true });
    else sayOnReload(diary, 'It is back where it was.', null);
  });
  bar(diary)?.append(' ', button);
}
