import type { TextSize } from '../../domain/journal/preferences.ts';

export const settingsWords = {
  noVoice: 'This device has no English voice that works without a network.',
  breathTone: 'Breathing sound',
  breathVibration: 'Breathing vibration',
  reminders:
    'To be reminded of your plan at a time of day, open your plan and look for “Days and reminders”.',
  privacy:
    'Everything you enter stays on this device. It goes nowhere unless you send it. There is no account, and nobody counts your visits.',
} as const;

export const textSizeWords: Readonly<Record<TextSize, string>> = {
  '100': 'Ordinary',
  '150': 'Large',
  '200': 'Very large',
};
