import { readFileSync } from 'node:fs';
import ts from 'typescript';

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim();

/** What a reader sees of one node: a template without its values, an element with the words of its inner elements. */
function wordsOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' ');
  if (ts.isJsxExpression(node)) return node.expression ? wordsOf(node.expression) : '';
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) return node.children.map(wordsOf).join('');
  return '';
}

/** Every string, template and JSX text of one file, white space and apostrophes evened out; imports left out. */
export function textsInSource(path: string, source = readFileSync(path, 'utf8')): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    texts.push(spaced(wordsOf(node)));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Every string inside a value, however deep. Functions are passed over: their texts stand in their source. */
export function textsInValue(value: unknown, seen = new Set<object>()): string[] {
  if (typeof value === 'string') return [spaced(value)];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value.entries()] : Object.values(value);
  return parts.flatMap((part) => textsInValue(part, seen));
}
