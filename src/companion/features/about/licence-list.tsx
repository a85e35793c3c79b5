import { codeNotices } from '../../../content/about/code-notices.ts';
import { licenceTexts, ownCopyright, shippedLibraries } from '../../../content/about/shipped-libraries.ts';

/** The notices that must travel with every copy of the program. */
export function LicenceList() {
  return (
    <section class="card" aria-labelledby="about-licences">
      <h2 id="about-licences">Licences</h2>
      <p>Unspasm is free software under the MIT licence. {ownCopyright}</p>
      <details>
        <summary>Parts made by others</summary>
        <ul class="about-sources list-plain">
          {shippedLibraries.map(({ name, licence, copyright }) => (
            <li key={name}>
              {name} ({licence})<span class="small soft">{copyright}</span>
            </li>
          ))}
        </ul>
      </details>
      {codeNotices.map(({ name, notice }) => (
        <details key={name}>
          <summary>Codes from {name}, in the file for a clinic’s computer</summary>
          <p class="small soft">{notice}</p>
        </details>
      ))}
      {Object.entries(licenceTexts).map(([licence, paragraphs]) => (
        <details key={licence}>
          <summary>The {licence} licence in full</summary>
          <div class="stack small soft">
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}
