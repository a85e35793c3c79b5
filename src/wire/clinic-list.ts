/** The clinics of a server, as `/api/clinics` lists them. */
export interface ListedClinic {
  slug: string;
  name: string;
  phone: string;
  email: string;
  isDemo: boolean;
}

const isListed = (value: unknown): value is ListedClinic =>
  typeof value === 'object' &&
  value !== null &&
  'slug' in value &&
  typeof value.slug === 'string' &&
  /^[a-z0-9-]+$/.test(value.slug) &&
  'name' in value &&
  typeof value.name === 'string' &&
  'phone' in value &&
  typeof value.phone === 'string' &&
  'email' in value &&
  typeof value.email === 'string' &&
  'isDemo' in value &&
  typeof value.isDemo === 'boolean';

/** Null for an answer that is no such list. */
export function parseClinicList(answer: unknown): ListedClinic[] | null {
  if (typeof answer !== 'object' || answer === null || !('clinics' in answer)) return null;
  const { clinics } = answer;
  return Array.isArray(clinics) && clinics.every(isListed) ? clinics : null;
}
