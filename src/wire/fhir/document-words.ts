import type { SummaryMedicine } from '../../domain/summary/medicines-part.ts';
import type { SummaryPartId } from '../../domain/summary/summary.ts';

/** The person is no section of the document; they are its subject. */
export type SectionId = Exclude<SummaryPartId, 'person'>;

/** A questionnaire of others, in the words it was published in. */
export interface PublishedQuestions {
  name: string;
  /** In the published order. */
  questions: readonly string[];
  credit: string;
}

/** Every word of a document. The shapes here know none. */
export interface DocumentWords {
  title: string;
  /** Who made it of what, and what it is not. */
  about: readonly string[];
  /** As on the page that the person looked through; no lines for a part that was left out or of which nothing is known. */
  sections: Readonly<Record<SectionId, { title: string; lines: readonly string[] }>>;
  signQuestion(signId: string): string;
  medicineNotes(taken: SummaryMedicine): readonly string[];
  rolandMorris: PublishedQuestions;
  phq4: PublishedQuestions & { answers: readonly string[] };
}
