import ts from 'typescript';

/** The lines each hazard has, in this order; `Test` may come several times. */
export const hazardFields = ['Cause', 'Effect', 'Control', 'Test', 'Residual risk', 'Sign-off'] as const;

export interface Hazard {
  id: string;
  title: string;
  fields: { name: string; text: string }[];
}

/** A test that the log names, or null for a control that is openly without one. */
export type NamedTest = { path: string; name: string } | null;

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

function isTestCall(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ['test', 'it', 'journey'].includes(callee.text);
  if (ts.isPropertyAccessExpression(callee))
    return callee.name.text !== 'skip' && isTestCall(callee.expression);
  if (ts.isCallExpression(callee) || ts.isTaggedTemplateExpression(callee))
    return isTestCall(ts.isCallExpression(callee) ? callee.expression : callee.tag);
  return false;
}

/** The names of the tests in a source file, skipped ones left out; of a templated name, its text as written. */
export function testNamesIn(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isCallExpression(node) && isTestCall(node.expression) ? node.arguments[0] : undefined;
    if (name && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name)))
      names.push(ts.isStringLiteralLike(name) ? name.text : name.getText(file).slice(1, -1));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
