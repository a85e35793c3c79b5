import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Summary } from '../../../domain/summary/summary.ts';
import chartCss from '../../ui/day-chart.css?raw';
import sheetCss from './summary-sheet.css?raw';
import { SummarySheet } from './summary-sheet.tsx';

const pageCss = `
:root { color-scheme: light; }
body { margin: 1rem; background: #fff; font: 100%/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
@media print { body { margin: 0; } }
`;

const css = `${pageCss}${chartCss}${sheetCss}`;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * The summary as one HTML document that needs nothing else: no script, nothing loaded, and a policy in it that would
 * refuse both. What the person typed is text everywhere.
 */
export async function summaryPage(summary: Summary): Promise<string> {
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(css)}'; base-uri 'none'; form-action 'none'`;
  const body = renderToStaticMarkup(h(SummarySheet, { summary, isAlone: true }));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Back pain summary</title>
<style>${css}</style>
</head>
<body>
<main>${body}</main>
</body>
</html>
`;
}

/** The same as a file. Its name gives a day and nothing about anybody. */
export async function summaryFile(summary: Summary): Promise<File> {
  return new File([await summaryPage(summary)], `summary-${summary.madeOn}.html`, { type: 'text/html' });
}
