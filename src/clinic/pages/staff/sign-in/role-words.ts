import type { Role } from '../../../use-cases/staff-member.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  owner: 'owner',
  reception: 'reception',
  practitioner: 'practitioner',
};
