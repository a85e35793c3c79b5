import type { BrowserContext, Locator, Page } from 'playwright-core';

/** Puts what the content security policy refuses among what the page complains about. */
const sayWhatIsRefused = () =>
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Refused by ${violatedDirective}: ${blockedURI}`),
  );

const READING_MS = 420;

/** Someone with the companion in their hand, who finds what they press by the words on it. */
export class Person {
  /** Errors of every page so far. */
  readonly complaints: string[] = [];
  taps = 0;
  private lastTapAtMs = -Infinity;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
    private readonly finger: 'tap' | 'click',
  ) {}

  /** Their page is still empty; `opens` shows the companion. */
  static async in(context: BrowserContext, url: string, finger: 'tap' | 'click' = 'tap'): Promise<Person> {
    context.setDefaultTimeout(15_000);
    await context.addInitScript(sayWhatIsRefused);
    const person = new Person(context, context.pages()[0] ?? (await context.newPage()), url, finger);
    const { complaints } = person;
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error().stack)));
    return person;
  }

  async opens(path = '/'): Promise<void> {
    await this.page.goto(new URL(path, this.url).href);
  }

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });
  link = (name: string): Locator => this.page.getByRole('link', { name, exact: true });
  /** What opens more words below it. */
  summary = (name: string): Locator => this.page.locator('summary').getByText(name, { exact: true });
  words = (words: string | RegExp): Locator => this.page.getByText(words).first();

  stepId = (): Promise<string | null> => this.page.locator('main').getAttribute('data-step');

  async isAt(stepId: string): Promise<void> {
    try {
      await this.page.locator(`main[data-step="${stepId}"]`).waitFor();
    } catch {
      throw new Error(`The screen is at “${await this.stepId()}”, not at “${stepId}”`);
    }
  }

  async reads(words: string | RegExp): Promise<void> {
    await this.words(words).waitFor();
  }

  async presses(...names: string[]): Promise<void> {
    for (const name of names) await this.tapsOn(this.button(name));
  }

  /** Two taps at once on one place are one that trembled; whoever means the second has read in between. */
  async tapsOn(what: Locator): Promise<void> {
    const left = this.lastTapAtMs + READING_MS - performance.now();
    if (left > 0) await this.page.waitForTimeout(left);
    await what[this.finger]();
    this.taps += 1;
    this.lastTapAtMs = performance.now();
  }

  async unfolds(name: string): Promise<void> {
    await this.tapsOn(this.summary(name));
  }

  /** Step by step: where they are, and what they press there. */
  async walks(...steps: readonly (readonly [stepId: string, ...names: string[]])[]): Promise<void> {
    for (const [stepId, ...names] of steps) {
      await this.isAt(stepId);
      await this.presses(...names);
    }
  }
}
