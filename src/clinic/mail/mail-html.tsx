import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Clinic } from '../use-cases/clinics.ts';
import { DEMO_WORDS } from './mail-text.ts';
import type { WrittenMail } from './mail.ts';

// Colours are left to the program that shows the mail, so that it can be read in the dark. Nothing is fetched.
const style = `:root { color-scheme: light dark; }
body { max-width: 36em; margin: 0 auto; padding: 1em; font-family: system-ui, sans-serif; line-height: 1.5; }
th { padding-right: 1em; text-align: left; vertical-align: top; }
p { white-space: pre-line; }
.action { font-size: 1.125em; font-weight: bold; }`;

function MailPage({ clinic, mail }: { clinic: Clinic; mail: WrittenMail }): VNode {
  const { subject, opening, facts, action, closing } = mail;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {clinic.isDemo ? (
          <p>
            <strong>{DEMO_WORDS}</strong>
          </p>
        ) : null}
        <p>Hello,</p>
        {opening.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {facts.length > 0 ? (
          <table>
            <tbody>
              {facts.map(([label, value]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        {action ? (
          <p class="action">
            <a href={action.url}>{action.words}</a>
          </p>
        ) : null}
        {closing.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <hr />
        <p>
          {clinic.name}
          <br />
          {clinic.address}
          <br />
          {clinic.phone}
        </p>
      </body>
    </html>
  );
}

/** The mail as a page of its own, with the same words as its text. */
export const mailHtml = (clinic: Clinic, mail: WrittenMail): string =>
  `<!doctype html>${render(<MailPage {...{ clinic, mail }} />)}`;
