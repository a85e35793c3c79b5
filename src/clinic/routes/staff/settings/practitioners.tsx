import { type Context, Hono } from 'hono';
import { localDay } from '../../../../domain/time/local-day.ts';
import { isUuid } from '../../../database/in-clinic.ts';
import type { FormState, Problems, Typed } from '../../../pages/staff/form-state.ts';
import { PractitionerPage, PractitionersPage } from '../../../pages/staff/settings/practitioners-pages.tsx';
import {
  allPractitioners,
  movePractitioner,
  type PractitionerSettings,
  savePractitioner,
} from '../../../use-cases/settings/practitioners.ts';
import { allServices, type KeptService } from '../../../use-cases/settings/services.ts';
import type { ClinicParts } from '../../clinic-parts.ts';
import { notFoundPage } from '../../plain-pages.ts';
import { sendStaff } from '../send-staff.tsx';
import { requires, type StaffEnv } from '../staff-env.ts';
import { actorOf, staffPath, staffWork } from '../staff-work.ts';
import { formReader, typedIn } from './form-reader.ts';
import { freshForm, newForm, trySaving } from './settings-form.ts';

type StaffContext = Context<StaffEnv>;
const PATH = '/settings/practitioners';
const EARLIEST_YEAR = 1940;

const typedPractitioner = (one: PractitionerSettings): Typed => ({
  name: one.name,
  profession: one.profession,
  about: one.about,
  qualification: one.qualification,
  qualifiedYear: one.qualifiedYear === null ? '' : String(one.qualifiedYear),
  roles: one.roles,
  experience: one.experience,
  interests: one.interests,
  active: one.isActive ? 'yes' : '',
  ...Object.fromEntries(one.serviceIds.map((id) => [`service-${id}`, 'yes'])),
});

function readPractitioner(
  typed: Typed,
  services: readonly KeptService[],
  thisYear: number,
): { value: PractitionerSettings; problems: Problems } {
  const reader = formReader(typed);
  const long = { longest: 1000, lines: true };
  const value: PractitionerSettings = {
    name: reader.text('name', { longest: 100, missing: 'Please give a name.' }),
    profession: reader.text('profession', { longest: 100, missing: 'Please say what they are.' }),
    about: reader.text('about', long),
    qualification: reader.text('qualification'),
    qualifiedYear: reader.wholeOrNone('qualifiedYear', { least: EARLIEST_YEAR, most: thisYear }),
    roles: reader.text('roles', { longest: 300 }),
    experience: reader.text('experience', long),
    interests: reader.text('interests', long),
    serviceIds: services
      .map(({ serviceId }) => serviceId)
      .filter((id) => reader.isTicked(`service-${id}`))
      .sort(),
    isActive: reader.isTicked('active'),
  };
  return { value, problems: reader.problems };
}

const inWords =
  (services: readonly KeptService[]) =>
  (typed: Typed): Record<string, string> => ({
    Name: typed['name'] ?? '',
    Profession: typed['profession'] ?? '',
    Services: services
      .filter(({ serviceId }) => (typed[`service-${serviceId}`] ?? '') !== '')
      .map(({ name }) => name)
      .join(', '),
    Qualification: typed['qualification'] ?? '',
    'Qualified in': typed['qualifiedYear'] ?? '',
    Roles: typed['roles'] ?? '',
    Experience: (typed['experience'] ?? '').replaceAll('\r\n', '\n'),
    'Special interests': (typed['interests'] ?? '').replaceAll('\r\n', '\n'),
    'Anything else': (typed['about'] ?? '').replaceAll('\r\n', '\n'),
    'Works here': (typed['active'] ?? '') === '' ? 'no' : 'yes',
  });

export function practitionersRoutes(parts: ClinicParts): Hono<StaffEnv> {
  const within = staffWork(parts);
  const routes = new Hono<StaffEnv>();
  routes.use(PATH, requires('change services and practitioners'));
  routes.use(`${PATH}/*`, requires('change services and practitioners'));

  const servicesOf = (context: StaffContext) =>
    within(context, (client, { clinicId }) => allServices(client, clinicId));

  async function show(
    context: StaffContext,
    form: FormState,
    practitionerId: string | null,
    status: 200 | 409 = 200,
  ) {
    const services = await servicesOf(context);
    return sendStaff(context, {
      title: practitionerId === null ? 'Add somebody' : 'Practitioner',
      current: 'settings',
      children: <PractitionerPage clinic={context.get('clinic')} {...{ form, services, practitionerId }} />,
      status,
    });
  }

  routes.get(PATH, async (context) => {
    const page = await within(context, async (client, { clinicId }) => ({
      practitioners: await allPractitioners(client, clinicId),
      services: await allServices(client, clinicId),
    }));
    return sendStaff(context, {
      title: 'Practitioners',
      current: 'settings',
      children: <PractitionersPage clinic={context.get('clinic')} {...page} />,
    });
  });

  routes.get(`${PATH}/new`, (context) => show(context, newForm({ active: 'yes' }), null));

  routes.get(`${PATH}/:id`, async (context) => {
    const kept = await within(context, async (client, { clinicId }) =>
      (await allPractitioners(client, clinicId)).find(
        ({ practitionerId }) => practitionerId === context.req.param('id'),
      ),
    );
    if (!kept) return notFoundPage(context);
    const { practitionerId, ...practitioner } = kept;
    return show(context, freshForm(context, practitioner, typedPractitioner(practitioner)), practitionerId);
  });

  async function save(context: StaffContext, practitionerId: string | null): Promise<Response> {
    const typed = await typedIn(context);
    const services = await servicesOf(context);
    const thisYear = Number(localDay(parts.now(), context.get('clinic').timeZone).slice(0, 4));
    let savedId = practitionerId;
    const outcome = await within(context, (client, clinic) =>
      trySaving<PractitionerSettings>({
        typed,
        ...readPractitioner(typed, services, thisYear),
        typedFrom: typedPractitioner,
        inWords: inWords(services),
        save: async (practitioner, isSure) => {
          const saved = await savePractitioner(
            client,
            clinic,
            { practitionerId, practitioner, seen: typed['seen'] ?? '', isSure, by: actorOf(context) },
            parts.now(),
          );
          savedId = saved.practitionerId ?? savedId;
          return saved;
        },
      }),
    );
    if (outcome === 'gone') return notFoundPage(context);
    if (outcome === 'saved') return context.redirect(staffPath(context, `${PATH}/${savedId}?saved`), 303);
    return show(context, outcome, practitionerId, 409);
  }

  routes.post(`${PATH}/new`, (context) => save(context, null));
  routes.post(`${PATH}/:id`, (context) => save(context, context.req.param('id')));

  routes.post(`${PATH}/:id/move`, async (context) => {
    const direction = (await typedIn(context))['direction'] === 'up' ? 'up' : 'down';
    const practitionerId = context.req.param('id');
    if (isUuid(practitionerId))
      await within(context, (client, clinic) =>
        movePractitioner(client, clinic, { practitionerId, direction, by: actorOf(context) }),
      );
    return context.redirect(staffPath(context, PATH), 303);
  });

  return routes;
}
