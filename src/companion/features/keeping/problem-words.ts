import type { BroughtIn } from '../../storage/journal.ts';
import type { CopyProblem } from './read-copy.ts';

const nothingChanged = 'Nothing on this phone was changed.';

/** Why a file was not read, and what can be done. */
export const problemWords: Readonly<Record<CopyProblem, string>> = {
  empty: `There is nothing in this file. ${nothingChanged} Try another copy.`,
  'not-a-journal': `This file is not a copy from Unspasm. ${nothingChanged} The name of a copy begins with “unspasm-notes”.`,
  'not-whole': `This is only a part of a copy. The rest of the file is missing. ${nothingChanged} Try to get the file again, or use another copy.`,
  newer: `This copy was made by a newer Unspasm than the one on this phone. ${nothingChanged} Open Unspasm with a connection, so that it can update. Then try again.`,
  'too-large': `This file is too large for a copy from Unspasm. It was not opened. ${nothingChanged}`,
  'cannot-be-read': `The phone could not open this file. ${nothingChanged} It may have been moved or deleted. Choose it again.`,
  'wrong-letters': `The letters in this file are not as Unspasm wrote them. It may be a picture, or another program may have changed it. ${nothingChanged} Use the file as it was saved.`,
};

/** Why notes that had been read could not be written down. */
export const refusalWords: Readonly<Record<Extract<BroughtIn, { kind: 'refused' }>['reason'], string>> = {
  full: `There is no room left on this phone for these notes. None of them was added. ${nothingChanged} Make room, then try again.`,
  blocked: `This browser does not let notes be saved at present. None of them was added. ${nothingChanged} Close other pages of Unspasm, then try again.`,
  broken: `These notes could not be saved. None of them was added. ${nothingChanged} Try again. The file is still as it was.`,
};
