import { may } from '../permissions.ts';
import type { StaffMember } from '../staff-member.ts';

/** The desk changes the hours of everybody; a practitioner their own. */
export const mayChangeHoursOf = (staff: StaffMember, practitionerId: string): boolean =>
  may(staff.role, 'change hours of everybody') ||
  (may(staff.role, 'change own hours') && staff.practitionerId === practitionerId);
