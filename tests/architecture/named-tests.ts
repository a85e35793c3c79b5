import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A test that a document names as a proof. */
export interface Proof {
  path: string;
  name: string;
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

/** Those of the named tests that no file has under exactly that name. */
export function missingTests<Named extends Proof>(named: readonly Named[]): Named[] {
  const paths = [...new Set(named.map(({ path }) => path))].filter((path) => existsSync(path));
  const namesByPath = new Map(paths.map((path) => [path, testNamesIn(path, readFileSync(path, 'utf8'))]));
  return named.filter(({ path, name }) => !namesByPath.get(path)?.includes(name));
}
