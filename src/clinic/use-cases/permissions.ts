import type { Role } from './staff-member.ts';

const everybody: readonly Role[] = ['owner', 'reception', 'practitioner'];
const desk: readonly Role[] = ['owner', 'reception'];
const ownerAlone: readonly Role[] = ['owner'];

/** The one table of who may do what in their own clinic. What is not here nobody may do. */
const allowed = {
  'see the diary': everybody,
  'book and change appointments': everybody,
  'book over another appointment': everybody,
  'see patients': everybody,
  'export or erase a person': desk,
  'answer questions': everybody,
  'see mails': desk,
  'change own hours': everybody,
  'change hours of everybody': desk,
  'change services and practitioners': ownerAlone,
  'change settings': ownerAlone,
  'see the audit log': ownerAlone,
  'manage staff': ownerAlone,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof allowed;

export const may = (role: Role, permission: Permission): boolean =>
  (allowed[permission] as readonly Role[]).includes(role);
