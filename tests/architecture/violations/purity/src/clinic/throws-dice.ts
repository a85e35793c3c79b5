export const newId = (): string => String(Math.random());
