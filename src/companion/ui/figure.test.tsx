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

test('for the left side a drawing of the right is seen as in a mirror, and the other way round', () => {
  const mirror = 'matrix(-1 0 0 1 360 0)';
  const html = (id: 'one-knee-to-chest' | 'bird-dog-leg', side?: 'right' | 'left') =>
    render(side ? <Figure id={id} title="A move" side={side} /> : <Figure id={id} title="A move" />);
  expect(html('one-knee-to-chest', 'left')).toContain(mirror);
  expect(html('one-knee-to-chest', 'right')).not.toContain(mirror);
  expect(html('one-knee-to-chest')).not.toContain(mirror);
  expect(html('bird-dog-leg', 'right')).toContain(mirror);
  expect(html('bird-dog-leg', 'left')).not.toContain(mirror);
});
