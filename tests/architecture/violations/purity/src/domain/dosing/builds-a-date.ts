export const isMorning = (at: number): boolean => new Date(at).getHours() < 12;
