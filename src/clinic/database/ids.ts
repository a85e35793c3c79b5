import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Made here and not by the database, so that tables can be sharded; in the order of time. */
export const newId = (): string => v7();

// Without letters and digits that are taken for each other, on the phone too.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const REFERENCE_LENGTH = 7;

/** What a person says on the phone: unique within a clinic, and telling nothing. */
export const newReference = (): string =>
  Array.from({ length: REFERENCE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
