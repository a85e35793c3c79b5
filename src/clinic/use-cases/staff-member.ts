export const roles = ['owner', 'reception', 'practitioner'] as const;

export type Role = (typeof roles)[number];

/** Somebody who works in the clinic of the request, signed in. */
export interface StaffMember {
  staffId: string;
  name: string;
  role: Role;
  /** Their own column in the diary; null where they have none. */
  practitionerId: string | null;
}
