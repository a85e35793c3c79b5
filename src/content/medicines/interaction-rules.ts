import type { InteractionRule } from '../../domain/dosing/interaction-rule.ts';
import type { SourceId } from '../evidence/sources.ts';
import { PARACETAMOL_MAX_MG_PER_24H } from './paracetamol-and-relaxants.ts';

type Rule = InteractionRule & { sources: readonly SourceId[] };

const BY_MOUTH = ['anti-inflammatory by mouth'] as const;
const SLEEPY = ['can make sleepy'] as const;
const RELAXANTS = ['relaxant'] as const;
const IN_WORDS = new Intl.NumberFormat('en-GB');
const paracetamolMax = `${IN_WORDS.format(PARACETAMOL_MAX_MG_PER_24H.value)} mg`;

const overTheLimit: readonly Rule[] = [
  {
    id: 'MR9',
    clinicalRule: 'MR9',
    condition: { kind: 'over-mg', ingredient: 'paracetamol', maxMg: PARACETAMOL_MAX_MG_PER_24H.value },
    urgency: 'alarm',
    title: 'Call 111 or go to A&E now',
    text: [
      `More than ${paracetamolMax} of paracetamol in 24 hours is written down here.`,
      'Go even if you feel well. Too much can harm the liver before you feel anything.',
      'Leave all paracetamol and co-codamol until they tell you more.',
    ],
    call: ['111', '999'],
    sources: ['UV'],
    unverified: true,
  },
  {
    id: 'MR13',
    clinicalRule: 'MR13',
    condition: {
      kind: 'over-24h-limit',
      anyOf: ['anti-inflammatory', 'can make sleepy'],
    },
    urgency: 'alarm',
    title: 'Over the limit: pharmacist or 111',
    text: [
      'More than the limit for 24 hours is written down here. Talk to a pharmacist or call 111 before any more.',
      'Very sleepy, or breathing slowly: call 999.',
    ],
    call: ['111', '999'],
    sources: ['UV'],
    unverified: true,
  },
];

const notTogether: readonly Rule[] = [
  {
    id: 'MR1',
    clinicalRule: 'MR1',
    condition: { kind: 'two-products', anyOf: BY_MOUTH },
    urgency: 'care',
    title: 'Not together: two anti-inflammatories',
    text: ['These are the same kind of painkiller.', 'Talk to a pharmacist before any more of either.'],
    sources: ['BOOTS', 'NHSI'],
  },
  {
    id: 'MR2',
    clinicalRule: 'MR2',
    condition: { kind: 'both-taken', oneOf: BY_MOUTH, andOneOf: ['ibuprofen-on-skin'] },
    urgency: 'care',
    title: 'Tablet and gel: ask a pharmacist',
    text: ['The gel is an anti-inflammatory too. Ask a pharmacist before you use both.'],
    sources: ['IBUX', 'UV'],
    unverified: true,
  },
  {
    id: 'MR5-together',
    clinicalRule: 'MR5',
    condition: { kind: 'both-taken', oneOf: ['codeine'], andOneOf: RELAXANTS },
    urgency: 'care',
    title: 'Both make you sleepy: ask a pharmacist',
    text: [
      'Codeine and a relaxant add up. Talk to a pharmacist before any more of either.',
      'Very sleepy, or breathing slowly: call 999.',
    ],
    call: ['999'],
    sources: ['UV'],
    unverified: true,
  },
  {
    id: 'MR12',
    clinicalRule: 'MR12',
    condition: { kind: 'guard-answered', questionIds: ['nsaid-with-steroid-ginkgo'] },
    urgency: 'care',
    title: 'Steroid tablets or ginkgo: ask first',
    text: ['They do not mix well with an anti-inflammatory. Ask a pharmacist first.'],
    sources: ['NHSI'],
  },
  {
    id: 'MR10',
    clinicalRule: 'MR10',
    condition: { kind: 'guard-answered', questionIds: ['nsaid-pregnant', 'nsaid-trying'] },
    urgency: 'care',
    title: 'Pregnant, or trying: talk to someone',
    text: ['Talk to your midwife, GP or pharmacist about the anti-inflammatory you wrote down.'],
    sources: ['MHRA', 'PJ', 'NHSI'],
  },
  {
    id: 'MR4',
    clinicalRule: 'MR4',
    condition: { kind: 'guard-answered', questionIds: ['paracetamol-under-50-kg'] },
    urgency: 'care',
    title: 'Under 50 kg: ask first',
    text: ['Ask a pharmacist how much paracetamol is right for your weight.'],
    sources: ['PARA'],
  },
  {
    id: 'MR11',
    clinicalRule: 'MR11',
    condition: { kind: 'guard-unanswered' },
    urgency: 'care',
    title: 'Some questions are still open',
    text: ['Until they are answered, ask a pharmacist first. No limit is shown.'],
    sources: ['DR'],
    unverified: true,
  },
];

const whileItWorks: readonly Rule[] = [
  {
    id: 'MR5',
    clinicalRule: 'MR5',
    condition: { kind: 'taken', anyOf: SLEEPY },
    urgency: 'care',
    title: 'This one can make you sleepy',
    text: [
      'Sleepy: no driving, no hot-water bottle and no bath.',
      'No alcohol, and nothing else that makes you sleepy, without asking a pharmacist.',
    ],
    sources: ['UV'],
    unverified: true,
  },
  {
    id: 'MR6',
    clinicalRule: 'MR6',
    condition: { kind: 'taken', anyOf: RELAXANTS },
    urgency: 'care',
    title: 'Driving: not while sleepy',
    text: ['No driving while you feel sleepy or slow.'],
    more: [
      'For diazepam, England and Wales also set a limit of 550 micrograms in a litre of blood. It is a defence if it was prescribed for you, you took it as told, and your driving was not affected.',
      'Carry proof with you, such as the label. Scotland has had limits of its own since 2019.',
    ],
    sources: ['DRV', 'UV'],
    unverified: true,
  },
  {
    id: 'MR7',
    clinicalRule: 'MR7',
    condition: { kind: 'taken', anyOf: ['ibuprofen-on-skin'] },
    urgency: 'care',
    title: 'Gel on your skin',
    text: [
      'No heat pack over the gel. Not on broken skin.',
      'Keep the skin out of the sun, and wash your hands.',
      'Gel on clothes or sheets burns easily. Keep away from flames.',
    ],
    sources: ['EMCG', 'UV'],
    unverified: true,
  },
  {
    id: 'MR3',
    clinicalRule: 'MR3',
    condition: { kind: 'two-products', anyOf: ['paracetamol'] },
    urgency: 'note',
    title: 'These two share one limit',
    text: [
      `Co-codamol holds paracetamol. All of it counts together: ${paracetamolMax} in 24 hours, and one gap.`,
    ],
    sources: ['PARW', 'NHSC'],
  },
  {
    id: 'MR8',
    clinicalRule: 'MR8',
    condition: { kind: 'both-taken', oneOf: ['ibuprofen'], andOneOf: ['paracetamol', 'codeine'] },
    urgency: 'note',
    title: 'Two kinds, two clocks',
    text: ['Ibuprofen and paracetamol or codeine do not count against each other. Each keeps its own limit.'],
    sources: ['NHSI'],
  },
];

/** MR1–MR13 of the clinical rules; among cards of one urgency these come in this order. */
export const interactionRules: readonly InteractionRule[] = [
  ...overTheLimit,
  ...notTogether,
  ...whileItWorks,
];
