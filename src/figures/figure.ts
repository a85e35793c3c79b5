import type { Part, View } from './picture.ts';
import type { Outfit } from './person.ts';
import type { Pose } from './pose.ts';
import type { Prop } from './props/prop.ts';

/** A pose and the second at which it is reached. The same pose twice is a pause; one that is passed is no stop. */
export type Key = readonly [seconds: number, pose: Pose, passed?: 'passed'];

export interface Actor extends Outfit {
  readonly keys: readonly Key[];
}

export interface Figure {
  readonly view: View;
  readonly actors: readonly Actor[];
  readonly props?: readonly Prop[];
  /** Lines that show where a move goes. */
  readonly arrows?: readonly Part[];
  /** A warm glow on the low back of the first actor. */
  readonly glow?: boolean;
  /** Seconds at which the still is taken. */
  readonly still: number;
  /** A step of a sequence ends in another pose than it began: it fades out and starts again. */
  readonly fades?: boolean;
  /** The side that works in the drawing, where there is one; the right if nothing is said. */
  readonly works?: 'left';
  /** Things that move by themselves, such as steam. */
  readonly moving?: (seconds: number) => readonly Part[];
}
