export const port = process.env;
