export const diary = [];
