import type { Contact } from '../../use-cases/booking/wish.ts';
import { Refusal } from '../../use-cases/problem.ts';
import { contactOf, patient } from '../api-shapes.ts';

/** Name and contact as somebody at the desk typed them; refuses what cannot be used, and says what to change. */
export function contactTyped(field: (name: string) => string): Contact {
  const read = patient.safeParse({
    name: field('name'),
    phone: field('phone'),
    email: field('email').trim(),
  });
  if (read.success) return contactOf(read.data);
  const [issue] = read.error.issues;
  throw new Refusal({ kind: 'invalid', detail: issue?.message ?? '', field: issue?.path.join('.') ?? '' });
}
