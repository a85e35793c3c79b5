import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import base from '../../companion/ui/base.css?raw';
import tokens from '../../companion/ui/tokens.css?raw';
import own from './clinic.css?raw';
import type { Clinic } from '../use-cases/clinics.ts';
import { telOf } from './contact-links.ts';

const style = tokens + base + own;

interface FrameProps {
  clinic: Clinic;
  title: string;
  children: ComponentChildren;
  /** Names of scripts in src/clinic/browser. */
  scripts?: readonly string[];
}

function Frame({ clinic, title, children, scripts = [] }: FrameProps): VNode {
  const home = `/c/${clinic.slug}`;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} · ${clinic.name}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {['forms', ...scripts].map((name) => (
          <script key={name} type="module" src={`/clinic-assets/${name}.js`} />
        ))}
      </head>
      <body>
        <header>
          {clinic.isDemo ? (
            <p class="clinic-demo">
              This is a demo. The clinic does not exist, and nothing booked here is real.
            </p>
          ) : null}
          <div class="clinic-top">
            <a href={home}>{clinic.name}</a>
            <a href={telOf(clinic.phone)}>Ring {clinic.phone}</a>
          </div>
        </header>
        <main class="page">{children}</main>
        <footer class="clinic-foot small">
          <a href={`${home}/ask`}>Ask a question</a>
          <a href={`${home}/privacy`}>Privacy</a>
          <a href="/">Help for a back spasm</a>
        </footer>
      </body>
    </html>
  );
}

/** A whole page as text; works without any script. */
export const pageHtml = (props: FrameProps): string => `<!doctype html>${render(<Frame {...props} />)}`;
