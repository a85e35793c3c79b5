import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import base from '../../../companion/ui/base.css?raw';
import tokens from '../../../companion/ui/tokens.css?raw';
import type { Clinic } from '../../use-cases/clinics.ts';
import { may, type Permission } from '../../use-cases/permissions.ts';
import type { StaffMember } from '../../use-cases/staff-member.ts';
import forms from './settings/settings.css?raw';
import own from './staff.css?raw';

const style = tokens + base + own + forms;

const sections = [
  { section: 'diary', path: '', words: 'Diary', permission: 'see the diary' },
  { section: 'patients', path: '/patients', words: 'Patients', permission: 'see patients' },
  { section: 'inbox', path: '/inbox', words: 'Questions', permission: 'answer questions' },
  { section: 'waiting', path: '/waiting', words: 'Waiting list', permission: 'book and change appointments' },
  { section: 'mails', path: '/mails', words: 'Mails', permission: 'see mails' },
  { section: 'settings', path: '/settings', words: 'Settings', permission: 'change own hours' },
] as const satisfies readonly { section: string; path: string; words: string; permission: Permission }[];

/** The part of the navigation a page belongs to; the account stands apart. */
export type StaffSection = (typeof sections)[number]['section'] | 'account';

interface Props {
  clinic: Clinic;
  staff: StaffMember;
  /** What waits in a part, shown beside its name. */
  counts?: Partial<Record<StaffSection, number>>;
  title: string;
  current: StaffSection;
  children: ComponentChildren;
  scripts?: readonly string[];
}

function StaffFrame({ clinic, staff, counts = {}, title, current, children, scripts = [] }: Props): VNode {
  const home = `/c/${clinic.slug}/staff`;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${clinic.name}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
        {['forms', 'signed-in', ...scripts].map((name) => (
          <script key={name} type="module" src={`/clinic-assets/${name}.js`} />
        ))}
      </head>
      <body class="staff" data-still-signed-in={`${home}/still-signed-in`}>
        <a class="staff-skip" href="#main">
          Skip to the page
        </a>
        <header class="staff-top">
          <strong class="staff-clinic">{clinic.name}</strong>
          {clinic.isDemo ? <span class="staff-demo">Demo: nothing here is real</span> : null}
          <nav aria-label="Parts of the clinic">
            {sections
              .filter(({ permission }) => may(staff.role, permission))
              .map(({ section, path, words }) => (
                <a
                  key={section}
                  href={`${home}${path}`}
                  {...(section === current && { 'aria-current': 'page' as const })}
                >
                  <span>
                    {words}
                    {(counts[section] ?? 0) > 0 ? (
                      <span class="staff-count">
                        {counts[section]}
                        <span class="visually-hidden"> waiting</span>
                      </span>
                    ) : null}
                  </span>
                </a>
              ))}
          </nav>
          <a
            class="staff-who"
            href={`${home}/account`}
            {...(current === 'account' && { 'aria-current': 'page' as const })}
          >
            {staff.name}
          </a>
          <form method="post" action={`${home}/sign-out`}>
            <button class="staff-leave">Sign out</button>
          </form>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

/** A whole page for staff as text; works without any script. */
export const staffPageHtml = (props: Props): string => `<!doctype html>${render(<StaffFrame {...props} />)}`;
