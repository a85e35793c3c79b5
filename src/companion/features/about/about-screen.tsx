import { useEffect, useRef } from 'preact/hooks';
import { intendedPurpose, privacy, yellowCard } from '../../../content/about/about.ts';
import { release } from '../../../content/about/release.ts';
import { openSignOffs } from '../../../content/about/sign-offs.ts';
import './about-screen.css';
import { LicenceList } from './licence-list.tsx';
import { SourceList } from './source-list.tsx';

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (day: string) => longDay.format(Date.parse(`${day}T00:00:00Z`));

function Points({ of }: { of: readonly string[] }) {
  return (
    <ul class="about-points">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function NotYetApproved() {
  return (
    <section class="card card-care" aria-labelledby="about-approval">
      <h2 id="about-approval">Not yet approved</h2>
      <p>These texts are not yet clinically approved. A named clinician still has to sign off each part.</p>
      <details>
        <summary>What is still open ({openSignOffs.length})</summary>
        <Points of={openSignOffs.map(({ plain }) => plain)} />
      </details>
    </section>
  );
}

function Purpose() {
  return (
    <>
      <section class="card" aria-labelledby="about-for">
        <h2 id="about-for">What it is for</h2>
        <p>{intendedPurpose.summary}</p>
        <Points of={intendedPurpose.isFor} />
      </section>
      <section class="card" aria-labelledby="about-not-for">
        <h2 id="about-not-for">What it is not for</h2>
        <Points of={intendedPurpose.isNotFor} />
        <div class="row">
          <a class="button button-alarm" href="tel:999">
            Call 999
          </a>
          <a class="button" href="tel:111">
            Call 111
          </a>
        </div>
      </section>
    </>
  );
}

function Version() {
  const reviewedOn: string | null = release.clinicallyReviewedOn;
  const dates = [
    ['Version', release.version],
    ['Texts written', inWords(release.textsWrittenOn)],
    ['Reviewed by a clinician', reviewedOn === null ? 'Not yet' : inWords(reviewedOn)],
    ['Next review by', inWords(release.nextReviewOn)],
  ] as const;
  return (
    <section class="card" aria-labelledby="about-version">
      <h2 id="about-version">Version and dates</h2>
      <dl class="about-dates">
        {dates.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {yellowCard.plain} <a href={`https://${yellowCard.address}`}>{yellowCard.address}</a>
      </p>
    </section>
  );
}

/** What the app is, what it is not, where its words come from and what it keeps. */
export default function AboutScreen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page about">
      <h1 tabIndex={-1} ref={heading}>
        About Unspasm
      </h1>
      <NotYetApproved />
      <Purpose />
      <section class="card" aria-labelledby="about-privacy">
        <h2 id="about-privacy">Your privacy</h2>
        <Points of={privacy} />
      </section>
      <Version />
      <SourceList />
      <LicenceList />
    </main>
  );
}
