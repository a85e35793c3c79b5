/** After the spasm: what to do in the next days. Sources: DAHM, NHSX, UV. */
export const whatComesNext: readonly string[] = [
  'Walk {walkLow} or {walkHigh} minutes every {walkEveryLow} to {walkEveryHigh} hours while you are awake. Add a little as it gets easier.',
  'Leave out for now what set it off.',
  'Many backs ease within {easingWithin} weeks. Keep moving gently meanwhile.',
];

/** When a person should look at it. Sources: NG59, NHSB, DR. */
export const whenToSeeSomeone: readonly string[] = [
  'Pain for over {seePhysioAfter} days',
  'Spasms that keep coming back',
  'Getting worse, or stopping your daily life',
  'Worried, or not coping',
];
