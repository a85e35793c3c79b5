/** On the first screen already, before the other settings. */
export const readAloudWords = 'Read aloud';
