import { useState } from 'preact/hooks';

/** As the half-answered forms: erasing everything clears what begins like this. */
const PREFIX = 'unspasm:draft:';

function keptText(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keepText(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Blocked or full: it costs what was typed and no more.
  }
}

/**
 * What is typed in a field and not saved yet, and how to change it. Kept with every key, so that it outlives the screen
 * and a page that is ended without a goodbye; empty, as after saving, it is forgotten.
 */
export function useKeptText(name: string): [text: string, change: (text: string) => void] {
  const key = PREFIX + name;
  const [text, setText] = useState(() => keptText(key));
  const change = (next: string) => {
    keepText(key, next);
    setText(next);
  };
  return [text, change];
}
