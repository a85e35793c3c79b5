export { button } from '../companion/ui/button.ts';
