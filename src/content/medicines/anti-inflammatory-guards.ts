import type { GuardGroup } from '../../domain/dosing/guard.ts';
import type { SourceId } from '../evidence/sources.ts';
import { underEighteen } from './adults-only.ts';

type Question = GuardGroup['questions'][number] & { sources: readonly SourceId[] };

const pregnancyCard =
  'A bought anti-inflammatory is not for pregnancy, in any week. From week 20 it is to be avoided unless a doctor prescribes it, and after week 28 it must not be used. Talk to your midwife, GP or pharmacist.';

const doNot: readonly Question[] = [
  {
    id: 'nsaid-reaction',
    text: 'Aspirin or an anti-inflammatory once gave me an allergy, a wheeze, a runny nose or a rash',
    ifYes: 'do-not',
    sources: ['BOOTS', 'NHSI'],
  },
  {
    id: 'nsaid-pregnant',
    text: 'I am pregnant, in any week',
    ifYes: 'do-not',
    ifYesPrescribed: 'ask-first',
    card: pregnancyCard,
    sources: ['MHRA', 'PJ', 'NHSI'],
  },
  {
    id: 'nsaid-another',
    text: 'I use another anti-inflammatory too, such as aspirin for pain',
    ifYes: 'do-not',
    sources: ['BOOTS', 'NHSI'],
  },
  {
    id: 'nsaid-ulcer',
    text: 'A stomach ulcer, or bleeding in my stomach or gut, now or before',
    ifYes: 'do-not',
    sources: ['BOOTS'],
  },
  { id: 'nsaid-severe-heart', text: 'Severe heart failure', ifYes: 'do-not', sources: ['BOOTS'] },
  { id: 'nsaid-severe-liver', text: 'Severe liver disease', ifYes: 'do-not', sources: ['BOOTS'] },
  {
    id: 'nsaid-severe-kidney',
    text: 'Severe kidney failure',
    ifYes: 'do-not',
    sources: ['NHSI', 'DR'],
    unverified: true,
  },
];

const health: readonly Question[] = [
  { id: 'nsaid-asthma', text: 'Asthma, hay fever or allergies', ifYes: 'ask-first', sources: ['NHSI'] },
  {
    id: 'nsaid-blood-pressure',
    text: 'High blood pressure that is not under control',
    ifYes: 'ask-first',
    sources: ['NHSI'],
  },
  {
    id: 'nsaid-heart',
    text: 'Heart disease, heart failure, or a stroke',
    ifYes: 'ask-first',
    sources: ['NHSI'],
  },
  { id: 'nsaid-kidney-liver', text: 'A kidney or liver problem', ifYes: 'ask-first', sources: ['NHSI'] },
  { id: 'nsaid-bowel', text: 'Crohn’s disease or colitis', ifYes: 'ask-first', sources: ['NHSI'] },
  { id: 'nsaid-bleeding', text: 'I bleed easily', ifYes: 'ask-first', sources: ['NHSI'] },
  { id: 'nsaid-chickenpox', text: 'Chickenpox', ifYes: 'ask-first', sources: ['NHSI'] },
  { id: 'nsaid-lupus', text: 'Lupus', ifYes: 'ask-first', sources: ['BOOTS'] },
  {
    id: 'nsaid-65',
    text: 'I am 65 or over',
    ifYes: 'ask-first',
    card: 'From 65 on, stomach ulcers are more likely with these.',
    sources: ['NHSI'],
  },
  {
    id: 'nsaid-trying',
    text: 'I am trying to get pregnant',
    ifYes: 'ask-first',
    sources: ['NHSI'],
  },
];

const together: readonly Question[] = [
  {
    id: 'nsaid-with-blood-thinner',
    text: 'Warfarin or another blood thinner',
    ifYes: 'ask-first',
    sources: ['IBUX'],
  },
  {
    id: 'nsaid-with-low-aspirin',
    text: 'A small daily aspirin',
    ifYes: 'ask-first',
    sources: ['IBUX'],
  },
  {
    id: 'nsaid-with-blood-pressure-tablets',
    text: 'Blood pressure tablets (ACE inhibitor or ARB) or water tablets',
    ifYes: 'ask-first',
    sources: ['DOVE'],
  },
  {
    id: 'nsaid-with-antidepressant',
    text: 'An antidepressant (SSRI or SNRI)',
    ifYes: 'ask-first',
    sources: ['DOVE'],
  },
  {
    id: 'nsaid-with-steroid-ginkgo',
    text: 'Steroid tablets, or ginkgo',
    ifYes: 'ask-first',
    sources: ['NHSI'],
  },
  {
    id: 'nsaid-with-methotrexate-lithium',
    text: 'Methotrexate or lithium',
    ifYes: 'ask-first',
    sources: ['IBUX'],
  },
  {
    id: 'nsaid-with-ciclosporin-tacrolimus',
    text: 'Ciclosporin or tacrolimus',
    ifYes: 'ask-first',
    sources: ['IBUX'],
  },
  {
    id: 'nsaid-with-zidovudine-mifepristone',
    text: 'Zidovudine or mifepristone',
    ifYes: 'ask-first',
    sources: ['IBUX'],
  },
  { id: 'nsaid-with-alcohol', text: 'Alcohol', ifYes: 'ask-first', sources: ['DOVE'] },
];

/** Asked once, before ibuprofen or naproxen in any form. */
export const antiInflammatoryGuards: readonly GuardGroup[] = [
  {
    id: 'nsaid-do-not',
    title: 'Do any of these fit you?',
    intro: 'Ibuprofen and naproxen are not for everyone.',
    questions: [...doNot, underEighteen],
  },
  {
    id: 'nsaid-health',
    title: 'Any of these, now or before?',
    intro: 'With these, ask a pharmacist first.',
    questions: health,
  },
  {
    id: 'nsaid-medicines',
    title: 'Do you take any of these?',
    intro: 'Some things do not mix well with ibuprofen or naproxen.',
    questions: together,
  },
];
