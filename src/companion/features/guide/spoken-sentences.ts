import { emergencyCards } from '../../../content/red-flags/emergency-cards.ts';
import { emergencySigns } from '../../../content/red-flags/emergency-signs.ts';
import type { GuideView } from '../../../domain/guide/view.ts';

/** Screens with words of their own, which they read themselves. */
const speakThemselves = ['heat', 'same-day-signs', 'soon-signs'];

/** What is read aloud of a step: its words, and where lives may hang on it the whole list. Null where its screen does it. */
export function spokenSentences({ step, triage }: GuideView): string[] | null {
  if (speakThemselves.includes(step.screen)) return null;
  if (step.screen === 'emergency') {
    const card = emergencyCards.find(({ signs }) => signs.some((id) => triage.emergency.includes(id)));
    if (card) return [card.title, card.say, ...card.meanwhile, card.fetch, ...card.doNot];
  }
  const words = [step.title, step.say];
  return step.screen === 'signs' ? [...words, ...emergencySigns.map(({ question }) => question)] : words;
}
