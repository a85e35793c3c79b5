export { contract } from './journal.contract.ts';
