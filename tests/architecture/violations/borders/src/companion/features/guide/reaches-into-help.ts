export { call } from '../help/call.ts';
