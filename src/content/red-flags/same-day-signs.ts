import type { SameDaySignId } from '../../domain/triage/red-flag.ts';
import type { RedFlagQuestion } from './red-flag-question.ts';

/** RB: NHS 111 or an urgent GP appointment, the same day. RB14 is raised by the guide and not asked in the list. */
export const sameDaySigns: readonly RedFlagQuestion<Exclude<SameDaySignId, 'RB14'>>[] = [
  { id: 'RB1', question: 'A temperature of 38 °C or more, or hot and shivery', sources: ['NHSB', 'BELM'] },
  { id: 'RB2', question: 'Losing weight without trying', sources: ['NHSB'] },
  { id: 'RB3', question: 'A lump or swelling in your back, or a changed shape', sources: ['NHSB'] },
  { id: 'RB4', question: 'Pain that rest does not ease, or that is worse at night', sources: ['NHSB'] },
  { id: 'RB5', question: 'Worse when you sneeze, cough or poo', sources: ['NHSB'] },
  { id: 'RB6', question: 'Pain between the shoulder blades, not low down', sources: ['NHSB'] },
  { id: 'RB7', question: 'You have, or ever had, cancer', sources: ['GCARE'] },
  {
    id: 'RB8',
    question: 'Thin bones or long-term steroid tablets, and pain after a small fall, lift or cough',
    sources: ['GCARE'],
  },
  {
    id: 'RB9',
    question:
      'Weak immunity (HIV, chemotherapy, transplant, biologics), injected drugs, or a recent bacterial infection',
    sources: ['GCARE'],
  },
  { id: 'RB10', question: 'New weakness in one foot or leg', sources: ['LOTH'] },
  { id: 'RB11', question: 'You are pregnant', sources: ['UV'] },
  {
    id: 'RB12',
    question:
      'Lasting tummy and low-back pain with a pulsing feeling; or a man 65 or over or a woman 70 or over who smokes, has high blood pressure, or has aneurysm in the family',
    sources: ['NID', 'NHSA'],
  },
  { id: 'RB13', question: 'Fever with pain in your side, or burning or bloody pee', sources: ['UV'] },
];
