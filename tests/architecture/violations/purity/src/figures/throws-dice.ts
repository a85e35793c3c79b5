export const angle = (): number => Math.random();
