export const show = (note: string): void => console.log(note);
