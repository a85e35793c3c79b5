/** A number that a text or a clock uses, with its unit and the ids of its sources. It stands here and nowhere else. */
export interface ClinicalNumber {
  value: number;
  unit:
    | 'min'
    | 's'
    | 'h'
    | 'days'
    | 'times'
    | 'breaths'
    | '°C'
    | 'points'
    | 'years'
    | 'weeks'
    | 'months'
    | 'drinks'
    | 'parts';
  sources: readonly string[];
}

export const number = (
  value: number,
  unit: ClinicalNumber['unit'],
  ...sources: string[]
): ClinicalNumber => ({
  value,
  unit,
  sources,
});

/** Writes values into texts: each `{numberId}` of the table becomes its value, all else stays. */
export const fillFrom =
  (numbers: Readonly<Record<string, ClinicalNumber>>) =>
  (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, id: string) => String(numbers[id]?.value ?? whole));
