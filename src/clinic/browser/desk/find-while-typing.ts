const WAIT_MS = 180;
const LEAST_LETTERS = 2;

interface Match {
  patientId: string;
  name: string;
  phone: string | null;
  email: string | null;
}

function matchButton({ patientId, name, phone, email }: Match): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'button desk-match';
  button.name = 'patient';
  button.value = patientId;
  const strong = document.createElement('strong');
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = 'Book for ';
  strong.append(hidden, name);
  button.append(strong);
  for (const way of [phone, email]) {
    if (way === null) continue;
    const contact = document.createElement('span');
    contact.textContent = way;
    button.append(' ', contact);
  }
  return button;
}

/** Shows who it may be while the letters come; what is typed goes in the body of the request, into no log. */
export function findWhileTyping(field: HTMLInputElement): void {
  const path = field.dataset['find'] ?? '';
  const form = document.querySelector<HTMLFormElement>('[data-matches]');
  const name = document.querySelector<HTMLInputElement>('[data-new-person] [name="name"]');
  if (!form) return;
  const [status, list] = [document.createElement('p'), document.createElement('div')];
  status.className = 'small';
  status.setAttribute('role', 'status');
  list.className = 'stack';
  for (const plain of field.form?.querySelectorAll<HTMLElement>('[data-without-script]') ?? [])
    plain.hidden = true;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = async () => {
    const q = field.value.trim();
    const turn = ++asked;
    if (q.length < LEAST_LETTERS) return;
    const response = await fetch(path, { method: 'POST', body: new URLSearchParams({ q }) }).catch(
      () => null,
    );
    // Answers may overtake each other.
    if (turn !== asked || !response?.ok || response.redirected) return;
    const { groups, isCut } = (await response.json()) as { groups: Match[][]; isCut: boolean };
    const matches = groups.flat();
    for (const old of form.querySelectorAll(':scope > :not(input)')) old.remove();
    form.append(status, list);
    list.replaceChildren(...matches.map(matchButton));
    status.textContent =
      matches.length === 0
        ? 'Nobody was found: fill in who it is below.'
        : `${matches.length} found.${isCut ? ' The newest are shown. Type more.' : ''}`;
    // Whoever is new need not be typed twice.
    if (name && matches.length === 0 && /^\D+$/.test(q)) name.value = q;
  };
  field.addEventListener('input', () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(look, WAIT_MS);
  });
  // Typed before this script was there.
  if (field.value !== '') void look();
  // Enter takes whoever stands first.
  field.form?.addEventListener('submit', (event) => {
    const first = list.querySelector('button');
    if (!first || list.childElementCount !== 1) return;
    event.preventDefault();
    first.click();
  });
}
