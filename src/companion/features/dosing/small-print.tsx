import { yellowCard } from '../../../content/about/about.ts';
import { release } from '../../../content/about/release.ts';

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (day: string) => longDay.format(Date.parse(`${day}T00:00:00Z`));

/** Where the numbers come from, how old the texts are, and where to report harm. */
export function SmallPrint() {
  const reviewedOn: string | null = release.clinicallyReviewedOn;
  return (
    <div class="small soft stack">
      <p>
        For adults of 18 and over. Limits are those of the pack, the NHS or your own label. The app compares
        what you write down with them; it never says what to take.
      </p>
      <p>
        {yellowCard.plain} <a href={`https://${yellowCard.address}`}>{yellowCard.address}</a>
      </p>
      <p>
        Version {release.version}. Texts of {inWords(release.textsWrittenOn)}.{' '}
        {reviewedOn === null
          ? 'Not yet clinically approved.'
          : `Clinically reviewed on ${inWords(reviewedOn)}.`}
      </p>
    </div>
  );
}
