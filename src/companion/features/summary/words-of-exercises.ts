import type { ExercisesPart } from '../../../domain/summary/exercises-part.ts';
import { counted } from './words-of-time.ts';

/** `Exercises: 12 sessions on 9 days; 1 stopped early; worst pain in or after one 5; …`. */
export function exerciseLines(part: ExercisesPart): string[] {
  const { sessions, sessionDays, stopped, worstPain, worstMorning, knownMornings } = part;
  const { walkMinutes, walkDays, classes } = part;
  const tolerated = [
    `${counted(sessions, 'session')} on ${counted(sessionDays, 'day')}`,
    `${stopped} stopped early`,
    ...(worstPain === null ? [] : [`worst pain in or after one ${worstPain}`]),
    ...(worstMorning === null
      ? ['no morning after noted']
      : [`worst on ${counted(knownMornings, 'known morning')} after ${worstMorning}`]),
  ];
  return [
    ...(sessions + stopped > 0 ? [`Exercises: ${tolerated.join('; ')}.`] : []),
    ...(walkDays > 0 ? [`Walked ${walkMinutes} min on ${counted(walkDays, 'day')}.`] : []),
    ...(classes > 0 ? [`Classes and other exercise: ${counted(classes, 'time')}.`] : []),
  ];
}
