/** The address that rings a number, however it was typed. */
export const telOf = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`;

/** The address that writes to one person, and to nobody else, whatever stands in what they typed. */
export const mailtoOf = (email: string): string =>
  `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;
