import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stillSvg } from './still-svg.ts';

/** What the first page has room for, in compressed bytes. */
const maxBytes = 1228;

test('the first picture of the guide fits into the first page', () => {
  expect(brotliCompressSync(stillSvg('stop-bent')).byteLength).toBeLessThanOrEqual(maxBytes);
});

test('a still is paths with classes only, without styles or broken numbers', () => {
  const svg = stillSvg('stop-bent');
  expect(svg).toMatch(
    /^<g transform="scale\(0\.5\)">(<path class="fig-[a-z ]+"( opacity="0\.\d+")? d="[^"]+"\/>)+<\/g>$/,
  );
  expect(svg).not.toMatch(/NaN|style/);
});
