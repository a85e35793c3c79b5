import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { codeNotices } from '../../../content/about/code-notices.ts';
import { openSignOffs } from '../../../content/about/sign-offs.ts';
import { sources } from '../../../content/evidence/sources.ts';
import AboutScreen from './about-screen.tsx';

const page = renderToString(<AboutScreen />).replaceAll('&amp;', '&');

test('says that the texts are not yet clinically approved while a decision is open', () => {
  expect(openSignOffs.length).toBeGreaterThan(0);
  expect(page).toContain('not yet clinically approved');
  for (const { plain } of openSignOffs) expect(page).toContain(plain);
});

test('names every source that may be cited and none that may not', () => {
  const named = Object.values(sources).filter(({ name }) => page.includes(name));
  expect(named).toEqual(Object.values(sources).filter(({ citable }) => citable));
});

test('says who it is for, and whom to call in an emergency', () => {
  expect(page).toContain('Adults of 18 and over in the UK.');
  expect(page).toContain('The app gives no diagnosis.');
  expect(page).toContain('href="tel:999"');
  expect(page).toContain('href="tel:111"');
});

test('shows the notice of every list of codes that a file may hold codes from', () => {
  expect(codeNotices.map(({ name }) => name)).toEqual(['LOINC']);
  for (const { notice } of codeNotices) expect(page).toContain(notice);
});
