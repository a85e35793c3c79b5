/** What is said after the questions about mood and worry. It says whom to talk to, and never what anybody has. */
export const moodAdvice = {
  none: 'Pain wears people down. If your mood or your worries change, come back to these questions.',
  'worth-talking':
    'This is worth talking to your GP about. Pain, sleep and worry feed each other, and there is help for each of them.',
  soon: 'This is worth talking to your GP about in the next few days. If it cannot wait that long, call 111.',
} as const;

/** Stands on the screen before, during and after the questions, whatever is answered. */
export const moodInDanger =
  'If you are in danger, or might hurt yourself or someone else: call 999 or go to A&E now.';
