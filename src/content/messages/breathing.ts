export const breathingWords = {
  in: 'Breathe in',
  out: 'Breathe out',
  note: 'Small and gentle. If you feel dizzy or your lips or fingers tingle, breathe as you normally do.',
  sound: 'Sound',
  vibration: 'Vibration',
} as const;
