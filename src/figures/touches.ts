import type { FigureId } from './figure-id.ts';
import { bedHeight, foldedTowel, seatHeight } from './props/furniture.ts';
import { stepHeight } from './poses/standing-strength.ts';
import { bathFloor } from './props/things.ts';

/** A place of the body that can rest on something. */
export type Contact = 'hips' | 'back' | 'head' | `${'foot' | 'knee' | 'hand' | 'elbow'}${'R' | 'L'}`;

interface Touch {
  readonly on?: number;
  /** Seconds before which the place is still on its way. */
  readonly from?: number;
  readonly until?: number;
  readonly places: readonly Contact[];
}

const onBack: Touch = { places: ['hips', 'back'] };
const feet: Touch = { places: ['footR', 'footL'] };
const hands: Touch = { places: ['handR', 'handL'] };
const knees: Touch = { places: ['kneeR', 'kneeL'] };
const seat: Touch = { on: seatHeight, places: ['hips'] };

/** Upper side of the heels of someone who kneels with the tops of the feet on the mat. */
const heelHeight = 19;

/** What must touch what, in each figure. */
export const touches: Readonly<Record<FigureId, readonly Touch[]>> = {
  'stop-bent': [feet],
  'press-standing': [feet],
  'press-lying': [],
  'breathe-lying': [onBack, feet],
  'hold-support': [feet],
  'lie-warm': [onBack, feet],
  'helper-blanket': [],
  'call-for-help': [onBack, feet],
  'floor-rest': [onBack, feet, hands],
  'floor-knees-bent': [onBack, feet, hands],
  'floor-roll': [{ from: 5.3, places: ['kneeR', 'handL'] }],
  'floor-push-up': [{ from: 4.3, places: ['handR', 'handL', 'elbowR', 'kneeR'] }],
  'floor-all-fours': [{ from: 6.3, places: [...hands.places, ...knees.places, ...feet.places] }],
  'floor-crawl': [{ from: 8.3, places: [...hands.places, ...knees.places, ...feet.places] }],
  'floor-hands-on-seat': [knees, { from: 4.3, on: seatHeight, places: hands.places }],
  'floor-half-kneel': [
    { on: seatHeight, places: hands.places },
    { places: ['kneeR'] },
    { from: 5.3, places: feet.places },
  ],
  'floor-rise': [
    { on: seatHeight, places: hands.places },
    { places: ['footL'] },
    { from: 4.3, places: feet.places },
  ],
  'floor-sit': [
    { from: 6.3, places: feet.places },
    { from: 6.3, on: seatHeight, places: ['hips'] },
  ],
  'face-down-knee-bent': [{ places: ['footR'] }, { from: 4.3, places: ['kneeL'] }],
  'bed-knees-bent': [{ on: bedHeight, places: [...onBack.places, ...feet.places] }],
  'bed-roll': [{ from: 5.3, on: bedHeight, places: ['kneeR', 'handL'] }],
  'bed-legs-over': [{ from: 4.3, on: bedHeight, places: ['handR', 'handL'] }],
  'bed-sit': [
    { from: 4.3, places: feet.places },
    { from: 4.3, on: bedHeight, places: ['hips', ...hands.places] },
  ],
  'sit-to-stand': [feet, { until: 2, ...seat }],
  'sit-supported': [feet, seat],
  'stand-to-lie': [
    { until: 5, places: feet.places },
    { from: 15.3, on: bedHeight, places: [...onBack.places, ...feet.places] },
  ],
  'in-car': [],
  'car-seat-back': [],
  'car-seat': [{ from: 6.3, places: feet.places }],
  'legs-on-chair': [onBack, { on: seatHeight, places: feet.places }],
  'side-lying': [{ places: ['kneeR'] }],
  'pillow-under-knees': [onBack, feet, hands],
  'face-down-pillow': [feet],
  'ankle-pumps': [onBack, feet, hands],
  'pelvic-tilt': [feet],
  'knee-rolls': [feet, hands],
  'one-knee-to-chest': [onBack, { places: ['footL'] }],
  'both-knees-to-chest': [onBack],
  'tummy-breath': [onBack, feet],
  'prone-on-elbows': [feet, { from: 3.1, until: 5.9, places: ['elbowR', 'elbowL', ...hands.places] }],
  'self-massage': [feet, seat],
  'heat-pack': [],
  walk: [],
  'drink-water': [feet, seat],
  tablets: [],
  'warm-shower': [feet],
  'fold-at-hips': [feet],
  'lift-close': [feet],
  'warm-bath': [{ on: bathFloor, places: ['hips'] }],
  'prone-press-up': [hands, feet, { places: ['hips'] }],
  'cat-cow': [hands, knees, feet],
  'bottom-to-heels': [hands, knees, feet, { on: heelHeight, from: 3, until: 5.5, places: ['hips'] }],
  bridge: [feet, hands, { places: ['head'] }],
  'bridge-march': [hands, { places: ['head'] }],
  'dead-bug': [onBack, { places: ['head'] }, { from: 2.4, until: 3, places: ['footR'] }],
  'dead-bug-feet-down': [onBack, hands, { places: ['footL'] }],
  'bird-dog': [{ places: ['handL', 'kneeR', 'footR'] }],
  'bird-dog-leg': [hands, { places: ['kneeR', 'footR'] }],
  'side-plank': [{ places: ['elbowR', 'handR', 'kneeR', 'footR'] }],
  'side-plank-long': [{ places: ['elbowR', 'handR', 'footR'] }],
  'curl-up': [onBack, feet],
  'head-nod': [onBack, feet, { on: foldedTowel, places: ['head'] }],
  'hamstring-stretch': [onBack, { places: ['head', 'footL'] }],
  'heel-slides': [onBack, feet, hands],
  'knee-to-chest-towel': [onBack, { places: ['head', 'footL'] }],
  'bridge-half': [feet, hands, { places: ['head'] }],
  'dead-bug-arm': [onBack, { places: ['head'] }, { from: 2.4, until: 3, places: ['footR'] }],
  'curl-up-elbows': [onBack, feet],
  'hamstring-bent': [onBack, { places: ['head', 'footL'] }],
  'bottom-to-heels-half': [hands, knees, feet, { on: 35, from: 2.5, until: 4.8, places: ['hips'] }],
  'prone-press-up-high': [hands, feet, { places: ['hips'] }],
  'hip-hinge': [feet],
  'hip-hinge-stick': [feet],
  'hip-hinge-weight': [feet],
  squat: [feet],
  'squat-weight': [feet],
  'squat-to-chair': [feet, { ...seat, from: 2.6, until: 3.2 }],
  'step-up': [
    { until: 3, places: ['footL'] },
    { on: stepHeight, from: 1.9, until: 8, places: ['footR'] },
  ],
  'side-bend': [feet],
  'stand-and-reach': [feet],
  'one-leg-stand': [{ places: ['footL'] }],
  tree: [{ places: ['footL'] }],
  'hip-flexor-stretch': [{ places: ['footL'] }],
  'wall-slide': [feet],
  'wall-lean': [feet],
  'seated-reach': [feet, seat],
  'side-bend-seated': [feet, seat],
  'cat-cow-seated': [feet, seat],
  'desk-sitting': [feet, seat],
  'desk-standing': [feet],
  'brisk-walk': [],
  carry: [],
};
