export { advance } from '../../domain/guide/advance.ts';
