import type { Proof } from './named-tests.ts';

/** The lines each hazard has, in this order; `Test` may come several times. */
export const hazardFields = ['Cause', 'Effect', 'Control', 'Test', 'Residual risk', 'Sign-off'] as const;

export interface Hazard {
  id: string;
  title: string;
  fields: { name: string; text: string }[];
}

/** A test that the log names, or null for a control that is openly without one. */
export type NamedTest = Proof | null;

const heading = /^## (HZ\d+) · (.+)$/;
const field = /^- \*\*([^*]+):\*\* (.+)$/;
const namedTest = /^`([^`]+)` · “(.+)”$/;

/** The hazards of the log in its order. Throws on a line inside a hazard that is neither a field nor blank. */
export function parseHazards(markdown: string): Hazard[] {
  const hazards: Hazard[] = [];
  for (const line of markdown.split('\n')) {
    const [, id, title] = heading.exec(line) ?? [];
    const [, name, text] = field.exec(line) ?? [];
    const current = hazards.at(-1);
    if (id !== undefined && title !== undefined) hazards.push({ id, title, fields: [] });
    else if (current && name !== undefined && text !== undefined) current.fields.push({ name, text });
    else if (current && line.trim() !== '')
      throw new Error(`${current.id} has a line that is no field: ${line}`);
  }
  return hazards;
}

/** The tests that prove a hazard's control. Throws on a `Test` line that names none and does not say so. */
export function testsOf(hazard: Hazard): NamedTest[] {
  return hazard.fields
    .filter(({ name }) => name === 'Test')
    .map(({ text }) => {
      if (text === 'none yet (open)') return null;
      const [, path, name] = namedTest.exec(text) ?? [];
      if (path === undefined || name === undefined) throw new Error(`${hazard.id} names no test: ${text}`);
      return { path, name };
    });
}
