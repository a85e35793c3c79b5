// A page that stays open after its person has signed out elsewhere, or after an hour without use, still shows names.
const EVERY_MS = 60_000;
const path = document.body.dataset['stillSignedIn'];

/** Shows the sign-in in place of the page, once the session has ended. */
async function look(): Promise<void> {
  if (path === undefined || document.hidden) return;
  const answer = await fetch(path, { redirect: 'manual' }).catch(() => null);
  if (answer?.type !== 'opaqueredirect') return;
  document.body.replaceChildren();
  location.reload();
}

setInterval(look, EVERY_MS);
document.addEventListener('visibilitychange', look);
// Also a page out of the browser's memory.
addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => void (persisted && look()));
