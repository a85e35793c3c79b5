import type { EmergencySignId } from '../../domain/triage/red-flag.ts';
import type { RedFlagQuestion } from './red-flag-question.ts';

/** RA: 999 or A&E now. Asked on one screen, right after the first instruction. */
export const emergencySigns: readonly RedFlagQuestion<EmergencySignId>[] = [
  {
    id: 'RA1',
    question: 'Numb, tingling or odd feeling between your legs: genitals, bottom, or when you wipe',
    sources: ['NHSB', 'IPRS'],
  },
  {
    id: 'RA2',
    question: 'New trouble starting, stopping or feeling a pee, leaking, or not sure your bladder is full',
    sources: ['NHSB', 'NORF', 'IPRS'],
  },
  { id: 'RA3', question: 'New loss of control or feeling when you poo', sources: ['NHSB', 'NORF'] },
  { id: 'RA4', question: 'Pain, tingling, weakness or numbness in both legs', sources: ['NHSB', 'NORF'] },
  {
    id: 'RA5',
    question: 'New sexual change: erection, ejaculation, or feeling during sex',
    sources: ['NORF', 'IPRS'],
  },
  {
    id: 'RA6',
    question: 'Legs quickly getting weaker or like jelly, or newly unsteady walking',
    sources: ['NORF'],
  },
  {
    id: 'RA7',
    question: 'It began after a serious accident: a car crash, a fall from a height, a hard blow',
    sources: ['NHSB', 'IPRS'],
  },
  { id: 'RA8', question: 'Chest pain as well', sources: ['NHSB'] },
  {
    id: 'RA9',
    question:
      'Sudden bad tummy or back pain and dizzy, clammy, heart racing, breathless or faint; or a known aneurysm and new bad pain',
    sources: ['NID', 'NHSA'],
  },
  {
    id: 'RA10',
    question: 'Cancer, now or before, and new weak, numb or unsteady legs',
    sources: ['UV', 'NHSE20'],
  },
  {
    id: 'RA11',
    question:
      'Fever or shivering, together with any of these: very ill, weak immunity, injected drugs, or a recent spine procedure or infection',
    sources: ['SLIDE', 'GCARE', 'DR'],
  },
  {
    id: 'RA12',
    question: 'Pregnant with bleeding, waters gone, regular tightenings or bad tummy pain',
    sources: ['UV'],
  },
];
