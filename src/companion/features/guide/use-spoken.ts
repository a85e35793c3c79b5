import { useEffect } from 'preact/hooks';
import { preferencesOf } from '../../../domain/journal/preferences.ts';
import { useCompanion } from '../../shell/companion.ts';
import type { StepProps } from './guide-screens.ts';

/** Reads the sentences when they appear, and again with every new `key`, to whoever asked for reading aloud. */
export function useSpoken(entries: StepProps['entries'], key: string, sentences: readonly string[]): void {
  const { senses } = useCompanion();
  const { readAloud } = preferencesOf(entries);
  useEffect(() => {
    if (readAloud && sentences.length > 0) senses.voice.say(sentences);
  }, [key, readAloud]);
}
