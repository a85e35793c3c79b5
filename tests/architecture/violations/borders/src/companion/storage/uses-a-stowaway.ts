export { codeFrameColumns } from 'picocolors';
