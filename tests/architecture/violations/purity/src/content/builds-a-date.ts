export const reviewedOn = new Date('2026-11-22');
