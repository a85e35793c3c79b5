import type { BrowserContext, Locator, Page } from 'playwright-core';

/** Puts what the content security policy refuses among what the page complains about. */
const sayWhatIsRefused = () =>
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`Refused by ${violatedDirective}: ${blockedURI}`),
  );

const READING_MS = 500;
const NEAR_PX = 60;

/** Someone with the companion in their hand, who finds what they press by the words on it. */
export class Person {
  /** Errors of every page so far. */
  readonly complaints: string[] = [];
  taps = 0;
  private lastTap = { place: [0, 0], atMs: -READING_MS };

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {}

  /** Their page is still empty; `opens` shows the companion. */
  static async in(context: BrowserContext, url: string): Promise<Person> {
    context.setDefaultTimeout(15_000);
    await context.addInitScript(sayWhatIsRefused);
    const person = new Person(context, context.pages()[0] ?? (await context.newPage()), url);
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
    for (const name of names) {
      const button = this.button(name);
      await this.waitsLikeAPerson(button);
      this.taps += 1;
      await button.tap();
      this.lastTap.atMs = performance.now();
    }
  }

  /** Two taps at once on the same place are one that trembled; whoever means the second has read in between. */
  private async waitsLikeAPerson(button: Locator): Promise<void> {
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    const place = box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
    const isNear = place.every((at, axis) => Math.abs(at - (this.lastTap.place[axis] ?? 0)) < NEAR_PX);
    const left = this.lastTap.atMs + READING_MS - performance.now();
    if (isNear && left > 0) await this.page.waitForTimeout(left);
    this.lastTap.place = place;
  }

  async unfolds(name: string): Promise<void> {
    await this.summary(name).tap();
  }

  /** Step by step: where they are, and what they press there. */
  async walks(...steps: readonly (readonly [stepId: string, ...names: string[]])[]): Promise<void> {
    for (const [stepId, ...names] of steps) {
      await this.isAt(stepId);
      await this.presses(...names);
    }
  }
}
