/** Forms that a passkey fills in: `data-passkey` says whether one is asked for or made. */
type Deed = 'get' | 'create';

interface Asked {
  challenge: string;
  user?: { id: string };
  allowCredentials?: { id: string }[];
  excludeCredentials?: { id: string }[];
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const textOf = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const withBytes = (list: { id: string }[] | undefined) =>
  list?.map((one) => ({ ...one, id: bytesOf(one.id) }));

/** From the text the server sends to what the browser wants; browsers that do it themselves are too young yet. */
const question = (asked: Asked) => ({
  ...asked,
  challenge: bytesOf(asked.challenge),
  ...(asked.user && { user: { ...asked.user, id: bytesOf(asked.user.id) } }),
  ...(asked.allowCredentials && { allowCredentials: withBytes(asked.allowCredentials) }),
  ...(asked.excludeCredentials && { excludeCredentials: withBytes(asked.excludeCredentials) }),
});

function answerText(credential: PublicKeyCredential): string {
  const { response } = credential;
  const said: Record<string, unknown> = { clientDataJSON: textOf(response.clientDataJSON) };
  if (response instanceof AuthenticatorAttestationResponse) {
    said['attestationObject'] = textOf(response.attestationObject);
    said['transports'] = response.getTransports?.() ?? [];
  } else if (response instanceof AuthenticatorAssertionResponse) {
    said['authenticatorData'] = textOf(response.authenticatorData);
    said['signature'] = textOf(response.signature);
    if (response.userHandle) said['userHandle'] = textOf(response.userHandle);
  }
  const { id, type, authenticatorAttachment } = credential;
  return JSON.stringify({
    id,
    rawId: id,
    type,
    authenticatorAttachment,
    response: said,
    clientExtensionResults: credential.getClientExtensionResults(),
  });
}

/** One question at a time: a new one ends the one that waits in the list of the e-mail field. */
let waiting: AbortController | null = null;

async function askThePasskey(form: HTMLFormElement, deed: Deed, inTheList: boolean): Promise<void> {
  waiting?.abort();
  const own = new AbortController();
  waiting = own;
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const asked = await fetch(`${form.action}/options`, { method: 'POST', body: fields });
  if (!asked.ok) throw new Error(asked.statusText);
  const publicKey = question((await asked.json()) as Asked);
  const options = { publicKey, signal: own.signal, ...(inTheList && { mediation: 'conditional' }) };
  const credential = await (deed === 'get'
    ? navigator.credentials.get(options as unknown as CredentialRequestOptions)
    : navigator.credentials.create(options as unknown as CredentialCreationOptions));
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was given');
  const answer = form.elements.namedItem('answer');
  if (answer instanceof HTMLInputElement) answer.value = answerText(credential);
  form.submit();
}

/** What was typed into the form beside it goes along; false when something is missing there. */
function takesFieldsAlong(form: HTMLFormElement): boolean {
  const beside = document.getElementById(form.dataset['withFieldsOf'] ?? '');
  if (!(beside instanceof HTMLFormElement)) return true;
  for (const name of ['name', 'email']) {
    const typed = beside.elements.namedItem(name);
    if (!(typed instanceof HTMLInputElement)) continue;
    if (!typed.reportValidity()) return false;
    const known = form.elements.namedItem(name);
    const field = known instanceof HTMLInputElement ? known : document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = typed.value;
    form.append(field);
  }
  return true;
}

function bringToLife(form: HTMLFormElement): void {
  const deed: Deed = form.dataset['passkey'] === 'create' ? 'create' : 'get';
  const problem = form.querySelector<HTMLElement>('[data-passkey-problem]');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (problem) problem.hidden = true;
    if (!takesFieldsAlong(form)) return;
    askThePasskey(form, deed, false).catch(() => {
      if (problem) problem.hidden = false;
    });
  });
  // Nobody pressed anything, so nothing is said when it comes to nothing.
  if (form.dataset['inTheList'] !== undefined) void offerInTheList(form).catch(() => {});
}

async function offerInTheList(form: HTMLFormElement): Promise<void> {
  if (await PublicKeyCredential.isConditionalMediationAvailable?.()) await askThePasskey(form, 'get', true);
}

if ('PublicKeyCredential' in globalThis)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) bringToLife(form);
