import type { PoolClient } from 'pg';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Clinic } from '../../use-cases/clinics.ts';
import type { ManageLinks } from '../../use-cases/manage-links.ts';

/** What the words of a mail are made from. */
export interface Writing {
  client: PoolClient;
  clinic: Clinic;
  links: ManageLinks;
  /** The whole address of a path of this server. */
  urlOf(path: string): string;
  now: Instant;
}

/** A row of the table `mail`, as far as its words need it. */
export interface KeptMail {
  kind: string;
  recipient: string;
  subjectId: string | null;
  data: Readonly<Record<string, unknown>>;
}
