import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** Below the title of the sheet: 2 in a file of its own, 3 under the heading of the screen. */
  level: 2 | 3;
  children: ComponentChildren;
}

/** One part of the sheet with its heading. */
export function SheetSection({ title, level, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="sheet-part">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

/** Lines as a list; nothing for none. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
