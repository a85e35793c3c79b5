/**
 * How far a source has been checked. `seen`: the page or abstract itself was read. `reprint`: known through a copy or
 * a summary, still to be checked on its own page. `unverified`: not checked.
 */
export type SourceStatus = 'seen' | 'reprint' | 'unverified';

export interface Source {
  name: string;
  /** A web address without `https://`, or, when it contains a space, words that say where to find it. */
  address: string;
  status: SourceStatus;
  /** False for sources too weak to be shown to a person as support for an instruction. */
  citable: boolean;
  note?: string;
}

const sourceWith =
  (status: SourceStatus, citable: boolean) =>
  (name: string, address: string, note?: string): Source =>
    note === undefined ? { name, address, status, citable } : { name, address, status, citable, note };

export const seen = sourceWith('seen', true);
export const reprint = sourceWith('reprint', true);
export const unverified = sourceWith('unverified', true);
/** Read, and kept because rows of the clinical rules name it, but too weak to cite. */
export const weak = sourceWith('seen', false);
