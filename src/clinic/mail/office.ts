import type { Pool } from 'pg';
import type { Instant } from '../../domain/time/instant.ts';
import type { ManageLinks } from '../use-cases/manage-links.ts';
import type { Post } from './post.ts';

/** What mails are written and sent with. */
export interface Office {
  /** Not the one of the requests: a slow mail server keeps its connections for minutes. */
  pool: Pool;
  links: ManageLinks;
  now: () => Instant;
  /** Where people reach this server; a request says nothing about it, for anybody can write anything in one. */
  baseUrl: () => string;
  /** Null where no mail server is set up: mails are shown to staff then. */
  post: { send: Post['send']; fromAddress: string } | null;
}
