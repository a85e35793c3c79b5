// @ts-check
import { stampBuild } from './ready.mjs';

stampBuild();
