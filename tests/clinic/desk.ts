import { inClinic } from '../../src/clinic/database/in-clinic.ts';
import { deskRoutes } from '../../src/clinic/routes/staff/desk-routes.ts';
import {
  findClinic,
  type Practitioner,
  practitionersOf,
  type Service,
  servicesOf,
} from '../../src/clinic/use-cases/clinics.ts';
import type { StaffMember } from '../../src/clinic/use-cases/staff-member.ts';
import { asStaff } from './as-staff.ts';
import { clinicDatabase } from './database.ts';

export const receptionist: StaffMember = {
  staffId: '01900000-0000-7000-8000-000000000001',
  name: 'Demo receptionist',
  role: 'reception',
  practitionerId: null,
};

/** The desk of the demo clinic with a clock that stands, on a database of its own. */
export function clinicDesk(now: () => number) {
  const { pool } = clinicDatabase();
  const desk = asStaff(pool, deskRoutes, now);
  const demo = async () => {
    const clinic = await findClinic(pool(), 'demo');
    if (!clinic) throw new Error('The demo clinic is not there');
    return clinic;
  };
  const within = async <T>(work: Parameters<typeof inClinic<T>>[2]) =>
    inClinic(pool(), (await demo()).clinicId, work);
  const people = () =>
    within(async (client) => {
      const { clinicId } = await demo();
      return {
        services: (await servicesOf(client, clinicId)) as [Service, Service, Service, Service],
        practitioners: (await practitionersOf(client, clinicId)) as [
          Practitioner,
          Practitioner,
          Practitioner,
        ],
      };
    });
  const page = async (path: string) => (await desk.get(receptionist, path)).text();
  const submit = (path: string, fields: Record<string, string>) => desk.submit(receptionist, path, fields);

  interface Booking {
    start: string;
    name?: string;
    phone?: string;
    email?: string;
    patient?: string;
    service?: 0 | 1 | 2 | 3;
    practitioner?: 0 | 1 | 2;
    also?: Record<string, string>;
  }
  /** Presses "Book" on the second page. */
  const books = async ({ start, service = 0, practitioner = 0, also = {}, ...who }: Booking) => {
    const { services, practitioners } = await people();
    const query = new URLSearchParams({
      service: services[service].serviceId,
      practitioner: practitioners[practitioner].practitionerId,
      start,
    });
    return submit(`/book?${query}`, { phone: '0114 496 0101', name: 'Ann Example', ...who, ...also });
  };
  /** The id of an appointment that was booked. */
  const booked = async (booking: Booking): Promise<string> => {
    const answer = await books(booking);
    const id = /appointments\/([0-9a-f-]+)\?done=booked$/.exec(answer.headers.get('location') ?? '')?.[1];
    if (id === undefined) throw new Error(`Not booked: ${answer.status} ${await answer.text()}`);
    return id;
  };
  return { ...desk, pool, page, submit, people, books, booked };
}
