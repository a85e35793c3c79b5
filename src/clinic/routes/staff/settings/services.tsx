import { type Context, Hono } from 'hono';
import type { FormState, Problems, Typed } from '../../../pages/staff/form-state.ts';
import {
  kinds,
  kindWords,
  ServicePage,
  ServicesPage,
} from '../../../pages/staff/settings/services-pages.tsx';
import { isUuid } from '../../../database/in-clinic.ts';
import { allPractitioners } from '../../../use-cases/settings/practitioners.ts';
import {
  allServices,
  moveService,
  saveService,
  type ServiceSettings,
} from '../../../use-cases/settings/services.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { notFoundPage } from '../../plain-pages.ts';
import { sendStaff } from '../send-staff.tsx';
import { requires, type StaffEnv } from '../staff-env.ts';
import { actorOf, staffPath, staffWork } from '../staff-work.ts';
import { formReader, typedIn } from './form-reader.ts';
import { freshForm, newForm, trySaving } from './settings-form.ts';

type StaffContext = Context<StaffEnv>;
const PATH = '/settings/services';
const NEW: Typed = { kind: 'physiotherapy', duration: '45', before: '0', after: '0', active: 'yes' };

const typedPrice = (pence: number | null): string =>
  pence === null ? '' : (pence / 100).toFixed(pence % 100 === 0 ? 0 : 2);

const typedService = (service: ServiceSettings): Typed => ({
  name: service.name,
  kind: service.kind,
  about: service.about,
  duration: String(service.durationMinutes),
  price: typedPrice(service.pricePence),
  before: String(service.bufferBeforeMinutes),
  after: String(service.bufferAfterMinutes),
  active: service.isActive ? 'yes' : '',
});

function readService(typed: Typed): { value: ServiceSettings; problems: Problems } {
  const reader = formReader(typed);
  const value: ServiceSettings = {
    kind: reader.choice('kind', kinds),
    name: reader.text('name', { longest: 100, missing: 'Please give it a name.' }),
    about: reader.text('about', { longest: 500, lines: true }),
    durationMinutes: reader.whole('duration', { least: 5, most: 480 }),
    bufferBeforeMinutes: reader.whole('before', { least: 0, most: 120 }),
    bufferAfterMinutes: reader.whole('after', { least: 0, most: 120 }),
    pricePence: reader.price('price'),
    isActive: reader.isTicked('active'),
  };
  return { value, problems: reader.problems };
}

const inWords = (typed: Typed): Record<string, string> => {
  const { value } = readService(typed);
  return {
    Name: value.name,
    Kind: kindWords[value.kind],
    'What it is': value.about,
    'Length in minutes': typed['duration'] ?? '',
    Price: typedPrice(value.pricePence),
    'Minutes before': typed['before'] ?? '',
    'Minutes after': typed['after'] ?? '',
    'Can be booked': value.isActive ? 'yes' : 'no',
  };
};

export function servicesRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  routes.use(PATH, requires('change services and practitioners'));
  routes.use(`${PATH}/*`, requires('change services and practitioners'));

  const show = (context: StaffContext, form: FormState, isNew: boolean, status: 200 | 409 = 200) =>
    sendStaff(context, {
      title: isNew ? 'Add a service' : 'Service',
      current: 'settings',
      children: <ServicePage clinic={context.get('clinic')} form={form} isNew={isNew} />,
      status,
    });

  routes.get(PATH, async (context) => {
    const page = await within(context, async (client, { clinicId }) => {
      const people = (await allPractitioners(client, clinicId)).filter(({ isActive }) => isActive);
      const services = await allServices(client, clinicId);
      const givenBy = new Map(
        services.map(({ serviceId }) => [
          serviceId,
          people.filter(({ serviceIds }) => serviceIds.includes(serviceId)).map(({ name }) => name),
        ]),
      );
      return { services, givenBy };
    });
    return sendStaff(context, {
      title: 'Services',
      current: 'settings',
      children: <ServicesPage clinic={context.get('clinic')} {...page} />,
    });
  });

  routes.get(`${PATH}/new`, (context) => show(context, newForm(NEW), true));

  routes.get(`${PATH}/:id`, async (context) => {
    const kept = await within(context, async (client, { clinicId }) =>
      (await allServices(client, clinicId)).find(({ serviceId }) => serviceId === context.req.param('id')),
    );
    if (!kept) return notFoundPage(context);
    const { serviceId: _, ...service } = kept;
    return show(context, freshForm(context, service, typedService(service)), false);
  });

  async function save(context: StaffContext, serviceId: string | null): Promise<Response> {
    const typed = await typedIn(context);
    const outcome = await within(context, (client, clinic) =>
      trySaving<ServiceSettings>({
        typed,
        ...readService(typed),
        typedFrom: typedService,
        inWords,
        save: (service) =>
          saveService(client, clinic, {
            serviceId,
            service,
            seen: typed['seen'] ?? '',
            by: actorOf(context),
          }),
      }),
    );
    if (outcome === 'gone') return notFoundPage(context);
    if (outcome === 'saved')
      return context.redirect(
        staffPath(context, serviceId === null ? PATH : `${PATH}/${serviceId}?saved`),
        303,
      );
    return show(context, outcome, serviceId === null, 409);
  }

  routes.post(`${PATH}/new`, (context) => save(context, null));
  routes.post(`${PATH}/:id`, (context) => save(context, context.req.param('id')));

  routes.post(`${PATH}/:id/move`, async (context) => {
    const direction = (await typedIn(context))['direction'] === 'up' ? 'up' : 'down';
    const serviceId = context.req.param('id');
    if (isUuid(serviceId))
      await within(context, (client, clinic) =>
        moveService(client, clinic, { serviceId, direction, by: actorOf(context) }),
      );
    return context.redirect(staffPath(context, PATH), 303);
  });

  return routes;
}
