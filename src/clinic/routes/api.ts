import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, TypedResponse } from 'hono';
import type { PoolClient } from 'pg';
import { inClinic } from '../database/in-clinic.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { book } from '../use-cases/booking/book.ts';
import { cancel, reschedule } from '../use-cases/booking/change.ts';
import { hold } from '../use-cases/booking/hold.ts';
import { once } from '../use-cases/booking/once.ts';
import type { Booked } from '../use-cases/booking/wish.ts';
import {
  allClinics,
  type Clinic,
  findClinic,
  practitionersOf,
  serviceAndGivers,
  servicesOf,
} from '../use-cases/clinics.ts';
import { firstFreeTimes } from '../use-cases/first-free-times.ts';
import { freeStartsOf } from '../use-cases/free-times.ts';
import { notFound, Refusal } from '../use-cases/problem.ts';
import { ask } from '../use-cases/questions.ts';
import * as shapes from './api-shapes.ts';
import type { ClinicParts } from './clinic-parts.ts';
import { problemAnswer, timeText, unavailableAnswer } from './problems.ts';
import { slotsText } from './slots-text.ts';
import { addWakes } from './wakes-api.ts';
import { wrongLink } from './wrong-link.ts';

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });
const problems = { 'application/problem+json': { schema: shapes.problem } };
const refusals = {
  400: { description: 'Something in the request has to be changed', content: problems },
  404: { description: 'Not known here', content: problems },
  409: { description: 'Taken: the three nearest free times are listed', content: problems },
  422: { description: 'The key belongs to another request', content: problems },
  503: { description: 'Try again after Retry-After seconds; nothing was changed', content: problems },
};
const ok = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: json(schema) },
  ...refusals,
});
const created = <T extends z.ZodType>(description: string, schema: T) => ({
  201: { description, content: json(schema) },
  ...refusals,
});
const body = <T extends z.ZodType>(schema: T) => ({ body: { content: json(schema), required: true } });
const inTheClinic = z.object({ slug: z.string() });
const ofTheClinic = { params: inTheClinic };
const ofTheAppointment = { params: inTheClinic.extend({ id: z.uuid() }) };
const withKey = { headers: z.object({ 'idempotency-key': z.string().min(1).max(200) }) };

export function clinicApi(parts: ClinicParts): OpenAPIHono {
  const { pool, links, now, hosts, publicUrl } = parts;
  const api = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      return problemAnswer(context, {
        kind: 'invalid',
        detail: issue?.message ?? 'The request could not be read.',
        field: issue?.path.join('.') ?? '',
      });
    },
  });
  api.onError((error, context) => {
    if (error instanceof Refusal) return problemAnswer(context, error.problem);
    if (isUnavailable(error)) return unavailableAnswer(context);
    if ('status' in error && error.status === 400)
      return problemAnswer(context, {
        kind: 'invalid',
        detail: 'The request could not be read. It has to be JSON.',
      });
    throw error;
  });

  async function within<T>(
    slug: string,
    work: (client: PoolClient, clinic: Clinic) => Promise<T>,
  ): Promise<T> {
    const clinic = await findClinic(pool, slug);
    if (!clinic) throw notFound('clinic');
    return inClinic(pool, clinic.clinicId, (client) => work(client, clinic));
  }

  const manageUrl = (context: Context, clinic: Clinic, id: string) =>
    new URL(links.pathFor(clinic, id), publicUrl ?? context.req.url).href;

  const appointmentAnswer = (context: Context, clinic: Clinic, booked: Booked) => ({
    id: booked.appointmentId,
    reference: booked.reference,
    start: timeText(booked.start),
    end: timeText(booked.end),
    practitioner: booked.practitionerId,
    manageUrl: manageUrl(context, clinic, booked.appointmentId),
  });

  api.openapi(
    createRoute({
      method: 'get',
      path: '/clinics',
      responses: ok('The clinics of this server', z.object({ clinics: z.array(shapes.clinicAnswer) })),
    }),
    async (context) => {
      const own = hosts?.slugAt(new URL(context.req.url).hostname) ?? null;
      const here = (await allClinics(pool)).filter(({ slug }) => own === null || slug === own);
      const clinics = here.map(({ slug, name, phone, email, isDemo }) => ({
        slug,
        name,
        phone,
        email,
        isDemo,
      }));
      return context.json({ clinics }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/clinics/{slug}/services',
      request: ofTheClinic,
      responses: ok('What can be booked', z.object({ services: z.array(shapes.serviceAnswer) })),
    }),
    async (context) => {
      const services = await within(context.req.valid('param').slug, (client, { clinicId }) =>
        servicesOf(client, clinicId),
      );
      return context.json(
        {
          services: services.map(({ serviceId, kind, name, about, durationMinutes, pricePence }) => ({
            id: serviceId,
            kind,
            name,
            about,
            durationMinutes,
            pricePence,
          })),
        },
        200,
      );
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/clinics/{slug}/practitioners',
      request: ofTheClinic,
      responses: ok('Who can be seen', z.object({ practitioners: z.array(shapes.practitionerAnswer) })),
    }),
    async (context) => {
      const practitioners = await within(context.req.valid('param').slug, (client, { clinicId }) =>
        practitionersOf(client, clinicId),
      );
      return context.json(
        {
          practitioners: practitioners.map(({ practitionerId, name, profession, about, serviceIds }) => ({
            id: practitionerId,
            name,
            profession,
            about,
            services: serviceIds,
          })),
        },
        200,
      );
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/clinics/{slug}/slots',
      request: { ...ofTheClinic, query: shapes.slotsQuery },
      responses: ok('Free times, earliest first', shapes.slotsAnswer),
    }),
    async (context) => {
      const { service: serviceId, practitioner, from, to, limit } = context.req.valid('query');
      const starts = await within(context.req.valid('param').slug, async (client, clinic) => {
        const found = await serviceAndGivers(client, clinic.clinicId, serviceId);
        if (!found) throw notFound('service');
        const { service } = found;
        const practitionerIds = found.practitionerIds.filter(
          (id) => practitioner === undefined || id === practitioner,
        );
        if (practitioner !== undefined && practitionerIds.length === 0)
          throw notFound('practitioner for this service');
        const asked = { service, practitionerIds, firstDay: from, lastDay: to, now: now() };
        if (limit === undefined) return freeStartsOf(client, clinic, asked);
        const first = (await firstFreeTimes(client, clinic, asked, limit)).slice(0, limit);
        return first.map(({ practitionerId, ...time }) => ({ ...time, practitionerIds: [practitionerId] }));
      });
      // Ids and times hold nothing that takes more than one byte.
      const answer = new Response(Buffer.from(slotsText(starts), 'latin1'), {
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      });
      return answer as typeof answer & TypedResponse<z.infer<typeof shapes.slotsAnswer>, 200, 'json'>;
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/clinics/{slug}/holds',
      request: { ...ofTheClinic, ...body(shapes.holdRequest) },
      responses: created('Kept for a few minutes', shapes.holdAnswer),
    }),
    async (context) => {
      const { service, practitioner, start } = context.req.valid('json');
      const wish = { serviceId: service, practitionerId: practitioner, start: Date.parse(start) };
      const { holdId, expiresAt } = await within(context.req.valid('param').slug, (client, clinic) =>
        hold(client, clinic, wish, now()),
      );
      return context.json({ id: holdId, expiresAt: timeText(expiresAt) }, 201);
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/clinics/{slug}/appointments',
      request: { ...ofTheClinic, ...withKey, ...body(shapes.appointmentRequest) },
      responses: created('Booked', shapes.appointmentAnswer),
    }),
    async (context) => {
      const request = context.req.valid('json');
      const { service, practitioner, start, hold: holdId, patient } = request;
      const answer = await within(context.req.valid('param').slug, (client, clinic) =>
        once(client, clinic, context.req.valid('header')['idempotency-key'], request, async () => {
          const booked = await book(
            client,
            clinic,
            {
              serviceId: service,
              practitionerId: practitioner,
              start: Date.parse(start),
              ...(holdId !== undefined && { holdId }),
              contact: shapes.contactOf(patient),
            },
            now(),
          );
          return appointmentAnswer(context, clinic, booked);
        }),
      );
      return context.json(answer, 201);
    },
  );

  const checkToken = (context: Context, token: string, clinic: Clinic, id: string) => {
    if (!links.isToken(token, clinic.clinicId, id)) throw wrongLink(context, 'appointment');
  };

  api.openapi(
    createRoute({
      method: 'post',
      path: '/clinics/{slug}/appointments/{id}/reschedule',
      request: { ...ofTheAppointment, ...body(shapes.rescheduleRequest) },
      responses: ok('Moved', shapes.appointmentAnswer),
    }),
    async (context) => {
      const { slug, id } = context.req.valid('param');
      const { start, practitioner, token } = context.req.valid('json');
      const answer = await within(slug, async (client, clinic) => {
        checkToken(context, token, clinic, id);
        const wanted = {
          start: Date.parse(start),
          ...(practitioner !== undefined && { practitionerId: practitioner }),
        };
        return appointmentAnswer(context, clinic, await reschedule(client, clinic, id, wanted, now()));
      });
      return context.json(answer, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/clinics/{slug}/appointments/{id}/cancel',
      request: { ...ofTheAppointment, ...body(shapes.cancelRequest) },
      responses: ok('Cancelled', z.object({ cancelled: z.literal(true) })),
    }),
    async (context) => {
      const { slug, id } = context.req.valid('param');
      await within(slug, async (client, clinic) => {
        checkToken(context, context.req.valid('json').token, clinic, id);
        await cancel(client, clinic, id, now());
      });
      return context.json({ cancelled: true as const }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/clinics/{slug}/questions',
      request: { ...ofTheClinic, ...body(shapes.questionRequest) },
      responses: created('In the inbox of the clinic', shapes.questionAnswer),
    }),
    async (context) => {
      const { patient, body: text } = context.req.valid('json');
      const { questionId } = await within(context.req.valid('param').slug, (client, clinic) =>
        ask(client, clinic, { contact: shapes.contactOf(patient), body: text }, now()),
      );
      return context.json({ id: questionId }, 201);
    },
  );

  addWakes(api, parts);

  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Unspasm clinic', version: '1' } });
  return api;
}
