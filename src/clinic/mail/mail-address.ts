const LONGEST = 254;
// One address and nothing else: no list, no name, no line break. Whether it exists only its server knows.
const ADDRESS = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[^\s@<>()[\],;:"\\.]+\.)+[^\s@<>()[\],;:"\\.]{2,}$/u;

/** Whether a mail can be sent there without meaning anything more than this one address. */
export const isMailAddress = (text: string): boolean => text.length <= LONGEST && ADDRESS.test(text);
