import type { RedFlagId } from '../../domain/triage/red-flag.ts';

/** One sign as it is asked. `question` is answered yes, no or not sure. */
export interface RedFlagQuestion<Id extends RedFlagId = RedFlagId> {
  id: Id;
  question: string;
  sources: readonly string[];
}
