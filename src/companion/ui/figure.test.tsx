import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { figureIds } from '../../figures/figure-id.ts';
import { Figure } from './figure.tsx';

test.each(figureIds)('%s is a picture with a name, also where no script runs', (id) => {
  const html = render(<Figure id={id} title="Knees bent, feet flat" />);
  expect(html).toMatch(/^<svg [^>]*role="img"[^>]*aria-label="Knees bent, feet flat"/);
  expect(html).toContain('viewBox="0 0 360 220"');
  expect(html.match(/<path /g)?.length).toBeGreaterThan(8);
  expect(html).not.toContain('style=');
});
