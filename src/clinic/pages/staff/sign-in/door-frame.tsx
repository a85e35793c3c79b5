import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import base from '../../../../companion/ui/base.css?raw';
import tokens from '../../../../companion/ui/tokens.css?raw';
import type { Clinic } from '../../../use-cases/clinics.ts';
import account from './account.css?raw';
import own from './door.css?raw';

const style = tokens + base + own + account;

interface Props {
  clinic: Clinic;
  title: string;
  children: ComponentChildren;
  scripts?: readonly string[];
}

function DoorFrame({ clinic, title, children, scripts = [] }: Props): VNode {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${clinic.name}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {['forms', ...scripts].map((name) => (
          <script key={name} type="module" src={`/clinic-assets/${name}.js`} />
        ))}
      </head>
      <body class="door">
        <header class="door-top">
          <a href={`/c/${clinic.slug}`}>{clinic.name}</a>
          {clinic.isDemo ? <span class="door-demo">Demo: nothing here is real</span> : null}
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

/** A whole page before the diary as text: signing in, and answering an invitation. */
export const doorPageHtml = (props: Props): string => `<!doctype html>${render(<DoorFrame {...props} />)}`;
