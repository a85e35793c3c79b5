import { expect, it } from 'vitest';
import { inflammatoryPointer } from './inflammatory.ts';

const asked = { beganBeforeAge45: true, lastedOver3Months: true };

it.each([
  [2, 'none'],
  [3, 'gp-may-test'],
  [4, 'see-gp'],
  [9, 'see-gp'],
] as const)('reads %i features of inflammatory back pain as %s', (features, pointer) => {
  expect(inflammatoryPointer({ ...asked, features })).toBe(pointer);
});

it('asks for features only when the pain began before 45 and lasted over three months', () => {
  expect(inflammatoryPointer({ ...asked, beganBeforeAge45: false, features: 9 })).toBe('none');
  expect(inflammatoryPointer({ ...asked, lastedOver3Months: false, features: 9 })).toBe('none');
});
