import type { PauseTrigger } from '../../domain/pausing/proposed-activities.ts';

const trigger = (questionId: string, optionId: string, activityId: string): PauseTrigger => ({
  questionId,
  optionId,
  activityId,
});

/** A2: which answer about the cause proposes what to leave out for now. Getting up and coughing cannot be left out. */
export const pauseTriggers: readonly PauseTrigger[] = [
  trigger('doing', 'lifting', 'lifting'),
  trigger('doing', 'bending', 'bending'),
  trigger('doing', 'twisting', 'bending'),
  trigger('doing', 'training', 'training'),
  trigger('doing', 'sitting', 'sitting'),
  trigger('doing', 'driving', 'driving'),
  trigger('doing', 'housework', 'housework'),
  trigger('load', 'heavy', 'lifting'),
  trigger('before', 'sat-very-long', 'sitting'),
  trigger('before', 'drove-long', 'driving'),
];
