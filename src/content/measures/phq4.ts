/** The PHQ-4: words, order and answers as published, or the score means nothing. */
export const phq4 = {
  stem: 'Over the last two weeks, how often have you been bothered by the following problems?',
  questions: [
    'Feeling nervous, anxious or on edge',
    'Not being able to stop or control worrying',
    'Little interest or pleasure in doing things',
    'Feeling down, depressed or hopeless',
  ],
  /** An answer's place is its score. */
  answers: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
  credit:
    'PHQ-4. Kroenke K, Spitzer RL, Williams JBW, Löwe B. An ultra-brief screening scale for anxiety and depression: the PHQ-4. Psychosomatics 2009; 50: 613–621.',
  sources: ['PHQ'],
} as const;
