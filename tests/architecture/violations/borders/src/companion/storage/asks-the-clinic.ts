export { diary } from '../../clinic/diary.ts';
