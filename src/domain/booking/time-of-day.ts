const HALF_DAY_HOURS = 12;
const DAY_MINUTES = 1440;

const WORDS: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: 0 };
const TIME = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(?:([ap])\.?m\.?)?$/;

/**
 * Minutes after midnight as somebody types them in a hurry: `9`, `9:30`, `0930`, `9.30am`, `5 pm`, `noon`; 0 to 1439,
 * and 1440 for `24:00`. Null for anything that is not a time.
 */
export function minutesOfDay(text: string): number | null {
  const plain = text.trim().toLowerCase();
  const word = Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
  if (word !== undefined) return word;
  const [, hourText, minuteText = '0', half] = TIME.exec(plain) ?? [];
  if (hourText === undefined) return null;
  const [hours, minutes] = [Number(hourText), Number(minuteText)];
  if (minutes > 59) return null;
  if (half === undefined) {
    const found = hours * 60 + minutes;
    return found <= DAY_MINUTES ? found : null;
  }
  if (hours < 1 || hours > HALF_DAY_HOURS) return null;
  return ((hours % HALF_DAY_HOURS) + (half === 'p' ? HALF_DAY_HOURS : 0)) * 60 + minutes;
}

/** The same for the end of something: midnight is then the end of the day, 1440. */
export function endMinutesOfDay(text: string): number | null {
  const minutes = minutesOfDay(text);
  return minutes === 0 ? DAY_MINUTES : minutes;
}
