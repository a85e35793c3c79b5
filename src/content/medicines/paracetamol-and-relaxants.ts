import type { Medicine } from '../../domain/dosing/medicine.ts';
import { cited, unverified } from './cited.ts';

/** One total for every product that holds paracetamol. MR3, MR9. */
export const PARACETAMOL_MAX_MG_PER_24H = cited(4000, 'PARA', 'PARW', 'NHSC');

/** M05, M06, M09 and M10 of the clinical rules. */
export const paracetamolAndRelaxants: readonly Medicine[] = [
  {
    id: 'M05',
    name: 'Paracetamol tablets, 500 mg',
    shortName: 'paracetamol',
    supply: 'bought',
    route: 'mouth',
    unit: 'tablet',
    ingredients: [{ ingredient: 'paracetamol', mgPerUnit: 500 }],
    doseText: cited('1 or 2 tablets each time.', 'PARA', 'PARW'),
    usualAmounts: [1, 2],
    limits: {
      gapHours: cited(4, 'PARA', 'PARW'),
      hardGapHours: cited(4, 'PARA', 'PARW'),
      maxDosesPer24h: cited(4, 'PARA', 'PARW'),
      maxMgPer24h: [{ ingredient: 'paracetamol', mg: PARACETAMOL_MAX_MG_PER_24H }],
      maxDays: unverified(3, 'UV'),
    },
    onset: cited('It can take up to 1 hour to start working.', 'PARW'),
    handling: [],
    guardGroupIds: ['paracetamol-ask'],
  },
  {
    id: 'M06',
    name: 'Co-codamol tablets, 8/500',
    shortName: 'co-codamol',
    supply: 'bought',
    route: 'mouth',
    unit: 'tablet',
    ingredients: [
      { ingredient: 'paracetamol', mgPerUnit: 500 },
      { ingredient: 'codeine', mgPerUnit: 8 },
    ],
    doseText: cited('1 or 2 tablets each time.', 'NHSC', 'COPL'),
    usualAmounts: [1, 2],
    limits: {
      gapHours: cited(6, 'NHSC', 'COPL'),
      hardGapHours: cited(4, 'NHSC', 'COPL'),
      maxDosesPer24h: cited(4, 'NHSC', 'COPL'),
      maxMgPer24h: [
        { ingredient: 'paracetamol', mg: PARACETAMOL_MAX_MG_PER_24H },
        { ingredient: 'codeine', mg: cited(64, 'NHSC', 'COPL') },
      ],
      maxDays: cited(3, 'NHSC', 'COPL'),
    },
    handling: [
      cited('It holds paracetamol and codeine.', 'NHSC', 'COPL'),
      cited('Codeine can be addictive if taken for more than 3 days in a row.', 'COPL'),
    ],
    guardGroupIds: ['paracetamol-ask', 'codeine-ask'],
  },
  {
    id: 'M09',
    name: 'Diazepam on prescription',
    shortName: 'diazepam',
    supply: 'prescribed',
    route: 'mouth',
    unit: 'tablet',
    ingredients: [{ ingredient: 'diazepam', mgPerUnit: null }],
    doseText: unverified('Only as your label says. No numbers are held here.', 'UV'),
    usualAmounts: [1, 2],
    limits: null,
    typedFrom: 'label',
    handling: [unverified('It can make you sleepy.', 'UV')],
    guardGroupIds: ['relaxant-ask'],
  },
  {
    id: 'M10',
    name: 'Another prescribed muscle relaxant',
    shortName: 'prescribed relaxant',
    supply: 'prescribed',
    route: 'mouth',
    unit: 'tablet',
    ingredients: [{ ingredient: 'other-relaxant', mgPerUnit: null }],
    doseText: unverified('Only as your label says. No numbers are held here.', 'UV'),
    usualAmounts: [1, 2],
    limits: null,
    typedFrom: 'label',
    handling: [unverified('It can make you sleepy.', 'UV')],
    guardGroupIds: ['relaxant-ask'],
  },
];
