import type { Clinic } from '../use-cases/clinics.ts';
import type { WrittenMail } from './mail.ts';

export const DEMO_WORDS = 'This is a demo. The clinic does not exist, and nothing booked there is real.';

/** The mail for programs that show text, and for people who like it so. */
export function mailText(clinic: Clinic, { opening, facts, action, closing }: WrittenMail): string {
  const blocks = [
    ...(clinic.isDemo ? [DEMO_WORDS] : []),
    'Hello,',
    ...opening,
    ...(facts.length > 0 ? [facts.map(([label, value]) => `${label}: ${value}`).join('\n')] : []),
    ...(action ? [`${action.words}:\n${action.url}`] : []),
    ...closing,
    [clinic.name, clinic.address, clinic.phone].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}
