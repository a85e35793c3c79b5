export const contract = 'for tests';
