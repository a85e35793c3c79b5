/** After the spasm: what to do in the next days. Sources: DAHM, NHSX, IJZ, UV. */
export const whatComesNext: readonly string[] = [
  'Walk {walkLow} or {walkHigh} minutes every {walkEveryLow} to {walkEveryHigh} hours while you are awake. Add a little as it gets easier.',
  'Leave out for now what set it off.',
  'When you are well, practise the gentle moves and some basic yoga stretches, so that you know them. Exercises has both, under “Moves in a row”.',
  'Many backs ease within {easingWithin} weeks. Keep moving gently meanwhile.',
];

/** RC8, when the painkillers written down go on for longer than that. Source: DR. */
export const askAboutPainkillers =
  'You have taken an anti-inflammatory for over {nsaidDaysToAsk} days in a row, or codeine for over {codeineDaysToAsk}. Ask a pharmacist or your GP.';

/** What the answers about urgent signs point to, in words that clear nobody. */
export const outcomeWords = {
  INCOMPLETE: 'Not every question about urgent signs was answered.',
  SAME_DAY: 'You ticked something to talk about today. Call 111 or your GP.',
  SELF_CARE: 'No urgent sign was reported; check again if anything changes.',
} as const;

/** When a person should look at it. Sources: NG59, NHSB, DR. */
export const whenToSeeSomeone: readonly string[] = [
  'Pain for over {seePhysioAfter} days',
  'Spasms that keep coming back',
  'Getting worse, or stopping your daily life',
  'Worried, or not coping',
];
