export { tool } from '../../../scripts/tool.ts';
