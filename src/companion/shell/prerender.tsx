/** What `/` shows before, or without, JavaScript. */
export function firstPage(): string {
  return '<main class="page"><h1 tabindex="-1">Stop. Stay still.</h1></main>';
}

/** The whole checklist as one printable page. */
export function checklistPage(): string {
  return '<main class="page"><h1>What to do in a back spasm</h1></main>';
}
