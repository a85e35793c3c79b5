const browsers = [
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Edg\//, 'Edge'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

const systems = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

const first = (words: readonly (readonly [RegExp, string])[], agent: string) =>
  words.find(([shape]) => shape.test(agent))?.[1];

/** Enough to know one's own devices apart, and no more than that: `Firefox, Windows`. */
export function deviceWords(agent = ''): string {
  const words = [first(browsers, agent), first(systems, agent)].filter((word) => word !== undefined);
  return words.join(', ') || 'A device that does not say what it is';
}
