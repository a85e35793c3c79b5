/** Draws every figure, or those named on the command line, into PNG sheets to be looked at. */
import { mkdir } from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import { chromium } from 'playwright-core';

const folder = 'pictures/figures';
const columns = [-1, 0, 1 / 3, 2 / 3];

async function loadScene() {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'src/figures/scene.ts', write: false, minify: false },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

async function browserPath() {
  const { default: packaged } = await import('@sparticuz/chromium');
  return process.env.CHROMIUM_PATH ?? packaged.executablePath();
}

const args = process.argv.slice(2);
const option = (name, fallback) => {
  const found = args.find((arg) => arg.startsWith(`--${name}=`));
  return found ? found.slice(name.length + 3) : fallback;
};
const width = Number(option('width', '360'));
const perSheet = Number(option('rows', '8'));
const themes = option('theme', 'light,dark').split(',');
const phases = option('phases', '') ? option('phases', '').split(',').map(Number) : columns;
const named = args.filter((arg) => !arg.startsWith('--'));

const scene = await loadScene();
const { figureIds } = await import(
  `data:text/javascript,${encodeURIComponent((await readFile('src/figures/figure-id.ts', 'utf8')).split('] as const')[0] + ']')}`
);
const ids = named.length > 0 ? named : figureIds;
const css = await Promise.all(
  ['src/companion/ui/tokens.css', 'src/companion/ui/figure.css'].map((file) => readFile(file, 'utf8')),
);

function svg(id, phase) {
  const seconds = phase < 0 ? scene.stillSeconds(id) : phase * scene.figureDurationSeconds(id);
  const shapes = scene.sceneAt(id, seconds);
  const paths = shapes.map(
    (shape) => `<path class="${shape.className}" d="${shape.d}" opacity="${shape.opacity}"/>`,
  );
  return `<svg class="figure" viewBox="${scene.figureViewBox}" width="${width}">${paths.join('')}</svg>`;
}

function page(sheet) {
  const rows = sheet.map((id) => `<p>${id}</p><div>${phases.map((phase) => svg(id, phase)).join('')}</div>`);
  return `<!doctype html><style>${css.join('\n')}
    body { margin: 8px; background: var(--ground); color: var(--ink); font: 14px sans-serif; width: max-content }
    div { display: flex; gap: 8px } p { margin: 6px 0 2px } svg.figure { width: ${width}px; flex: none }</style>${rows.join('')}`;
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await browserPath(),
  chromiumSandbox: false,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
for (const colorScheme of themes) {
  const tab = await browser.newPage({
    colorScheme,
    viewport: { width: (width + 8) * phases.length + 16, height: 400 },
  });
  for (let start = 0; start < ids.length; start += perSheet) {
    const sheet = ids.slice(start, start + perSheet);
    await tab.setContent(page(sheet));
    const path = `${folder}/${colorScheme}-${String(start / perSheet + 1).padStart(2, '0')}.png`;
    await tab.screenshot({ path, fullPage: true });
    console.log(path, sheet.join(' '));
  }
}
await browser.close();
