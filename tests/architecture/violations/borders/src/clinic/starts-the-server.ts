export { port } from './main.ts';
