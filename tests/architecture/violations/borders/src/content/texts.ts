export const texts = ['Stop.'];
