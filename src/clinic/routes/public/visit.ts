import type { Context } from 'hono';
import type { PoolClient } from 'pg';
import type { VNode } from 'preact';
import { inClinic } from '../../database/in-clinic.ts';
import { pageHtml } from '../../pages/frame.tsx';
import { type Clinic, findClinic } from '../../use-cases/clinics.ts';
import { notFound, type Problem, Refusal } from '../../use-cases/problem.ts';
import type { ClinicParts } from '../clinic-parts.ts';
import { contentSecurityPolicy } from '../security-headers.ts';

type Status = 200 | 400 | 409 | 422;

interface Page {
  title: string;
  children: VNode;
  status?: Status;
  /** Names of scripts in src/clinic/browser. */
  scripts?: readonly string[];
}

/** What every public route does: find the clinic, work in one transaction, send a whole page. */
export interface Visit extends ClinicParts {
  clinicOf(context: Context): Promise<Clinic>;
  within<T>(
    context: Context,
    work: (client: PoolClient, clinic: Clinic) => Promise<T>,
  ): Promise<{ clinic: Clinic; result: T }>;
  send(context: Context, clinic: Clinic, page: Page): Response;
}

export function visitOf(parts: ClinicParts): Visit {
  const clinicOf = async (context: Context): Promise<Clinic> => {
    const clinic = await findClinic(parts.pool, context.req.param('slug') ?? '');
    if (!clinic) throw notFound('clinic');
    return clinic;
  };
  return {
    ...parts,
    clinicOf,
    within: async (context, work) => {
      const clinic = await clinicOf(context);
      return {
        clinic,
        result: await inClinic(parts.pool, clinic.clinicId, (client) => work(client, clinic)),
      };
    },
    send: (context, clinic, { status = 200, ...page }) => {
      const html = pageHtml({ clinic, ...page });
      return context.html(html, status, {
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy(html),
      }) as Response;
    },
  };
}

/** What a person can mend; anything else is thrown on. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  throw error;
}
