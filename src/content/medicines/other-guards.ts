import type { GuardGroup } from '../../domain/dosing/guard.ts';
import type { SourceId } from '../evidence/sources.ts';
import { underEighteen } from './adults-only.ts';

type Question = GuardGroup['questions'][number] & { sources: readonly SourceId[] };

const pregnancyCard = 'In pregnancy, talk to your midwife or GP before any medicine.';

const paracetamol: readonly Question[] = [
  {
    id: 'paracetamol-another',
    text: 'I use something else with paracetamol in it, such as a cold or flu remedy',
    ifYes: 'ask-first',
    card: 'All paracetamol counts together. What is not logged here is not in the total.',
    sources: ['PARW', 'NHSC'],
  },
  {
    id: 'paracetamol-liver-kidney',
    text: 'A liver or kidney problem',
    ifYes: 'ask-first',
    sources: ['PARW', 'NHSP'],
  },
  {
    id: 'paracetamol-alcohol',
    text: 'I drink more than 14 units of alcohol a week',
    ifYes: 'ask-first',
    sources: ['PARW', 'NHSP'],
  },
  {
    id: 'paracetamol-under-50-kg',
    text: 'I weigh under 50 kg (7 stone 12)',
    ifYes: 'ask-first',
    card: 'Under 50 kg the right amount can be lower than the pack says.',
    sources: ['PARA', 'PARW', 'NHSP'],
  },
  {
    id: 'paracetamol-epilepsy-tb',
    text: 'Medicines for epilepsy or TB',
    ifYes: 'ask-first',
    sources: ['PARW', 'NHSP'],
  },
  { id: 'paracetamol-warfarin', text: 'Warfarin', ifYes: 'ask-first', sources: ['PARW', 'NHSP'] },
  {
    id: 'paracetamol-pregnant',
    text: 'I am pregnant',
    ifYes: 'ask-first',
    card: pregnancyCard,
    sources: ['UV'],
    unverified: true,
  },
];

const codeine: readonly Question[] = [
  { id: 'codeine-breathing', text: 'A breathing problem', ifYes: 'ask-first', sources: ['NHSC'] },
  { id: 'codeine-head', text: 'A head injury', ifYes: 'ask-first', sources: ['NHSC'] },
  { id: 'codeine-seizures', text: 'Seizures or fits', ifYes: 'ask-first', sources: ['NHSC'] },
  {
    id: 'codeine-liver-adrenal',
    text: 'A liver or adrenal gland problem',
    ifYes: 'ask-first',
    sources: ['NHSC'],
  },
  {
    id: 'codeine-drinking',
    text: 'I drink more than 14 units of alcohol a week, or may drink while it works',
    ifYes: 'ask-first',
    sources: ['NHSC', 'UV'],
    unverified: true,
  },
  {
    id: 'codeine-sleepy-medicines',
    text: 'Something else that makes me sleepy',
    ifYes: 'ask-first',
    sources: ['UV'],
    unverified: true,
  },
  {
    id: 'codeine-pregnant',
    text: 'I am pregnant, trying to be, or breastfeeding',
    ifYes: 'ask-first',
    card: pregnancyCard,
    sources: ['NHSC'],
  },
];

const relaxant: readonly Question[] = [
  {
    id: 'relaxant-not-mine',
    text: 'It was prescribed for someone else',
    ifYes: 'do-not',
    card: 'A muscle relaxant is only for the person it was prescribed for.',
    sources: ['CASH', 'FRI'],
  },
  {
    id: 'relaxant-drinking',
    text: 'I drink alcohol, or may drink while it works',
    ifYes: 'ask-first',
    sources: ['UV'],
    unverified: true,
  },
  {
    id: 'relaxant-sleepy-medicines',
    text: 'I take co-codamol, codeine or something else that makes me sleepy',
    ifYes: 'ask-first',
    sources: ['UV'],
    unverified: true,
  },
  {
    id: 'relaxant-pregnant',
    text: 'I am pregnant',
    ifYes: 'ask-first',
    card: pregnancyCard,
    sources: ['UV'],
    unverified: true,
  },
];

/** Asked once, before paracetamol, co-codamol or a relaxant. */
export const otherGuards: readonly GuardGroup[] = [
  {
    id: 'paracetamol-ask',
    title: 'Do any of these fit you?',
    intro: 'With these, ask a pharmacist before paracetamol.',
    questions: [...paracetamol, underEighteen],
  },
  {
    id: 'codeine-ask',
    title: 'Do any of these fit you?',
    intro: 'With these, ask a pharmacist before co-codamol.',
    questions: codeine,
  },
  {
    id: 'relaxant-ask',
    title: 'Do any of these fit you?',
    intro:
      'A muscle relaxant is only for the person it was prescribed for, and it does not mix with everything.',
    questions: [...relaxant, underEighteen],
  },
];
