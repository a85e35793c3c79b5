import type { Medicine } from '../../domain/dosing/medicine.ts';
import { cited, unverified } from './cited.ts';

const guardGroupIds = ['nsaid-do-not', 'nsaid-health', 'nsaid-medicines'] as const;

const oralOnset = cited('It takes about 20 to 30 minutes to start working.', 'NHSI');
const gelOnset = cited('It can take 1 to 2 days to start working.', 'NHSI');

const withFood = cited('With food or milk.', 'IBUT', 'NHSI', 'BOOTS');
const gelHandling = [
  cited('Not on broken skin. Wash your hands after.', 'EMCG'),
  cited('Keep the skin out of the sun. Keep clothes with gel on them away from flames.', 'EMCG'),
  unverified('No heat pack over the gel.', 'UV'),
] as const;

/** M01–M04, M07 and M08 of the clinical rules. Milligrams a unit follow from the strength in the name. */
export const antiInflammatories: readonly Medicine[] = [
  {
    id: 'M01',
    name: 'Ibuprofen tablets, 200 mg',
    shortName: 'ibuprofen tablets',
    supply: 'bought',
    route: 'mouth',
    unit: 'tablet',
    ingredients: [{ ingredient: 'ibuprofen', mgPerUnit: 200 }],
    doseText: cited('1 or 2 tablets each time, with food or milk.', 'IBUT', 'NHSI', 'BOOTS'),
    usualAmounts: [1, 2],
    limits: {
      gapHours: cited(6, 'IBUT', 'NHSI', 'BOOTS'),
      hardGapHours: cited(4, 'IBUT', 'NHSI', 'BOOTS'),
      maxDosesPer24h: cited(3, 'IBUT', 'NHSI', 'BOOTS'),
      maxMgPer24h: [{ ingredient: 'ibuprofen', mg: cited(1200, 'IBUT', 'NHSI', 'BOOTS') }],
      maxDays: cited(10, 'IBUT', 'NHSI', 'BOOTS'),
    },
    onset: oralOnset,
    handling: [withFood],
    guardGroupIds,
  },
  {
    id: 'M02',
    name: 'Ibuprofen on prescription',
    shortName: 'prescribed ibuprofen',
    supply: 'prescribed',
    route: 'mouth',
    unit: 'milligram',
    ingredients: [{ ingredient: 'ibuprofen', mgPerUnit: 1 }],
    doseText: cited('As your label says: up to 600 mg each time.', 'IBUT'),
    usualAmounts: [200, 400, 600],
    limits: {
      gapHours: cited(4, 'IBUT'),
      hardGapHours: cited(4, 'IBUT'),
      maxDosesPer24h: cited(4, 'IBUT'),
      maxMgPer24h: [{ ingredient: 'ibuprofen', mg: cited(2400, 'IBUT') }],
    },
    typedFrom: 'label',
    onset: oralOnset,
    handling: [withFood],
    guardGroupIds,
  },
  {
    id: 'M03',
    name: 'Ibuprofen gel 5%',
    shortName: 'ibuprofen gel 5%',
    supply: 'bought',
    route: 'skin',
    unit: 'gram of gel',
    ingredients: [{ ingredient: 'ibuprofen-on-skin', mgPerUnit: 50 }],
    doseText: cited('1 to 2.5 g of gel each time, on the sore place.', 'GEL5'),
    usualAmounts: [1, 2, 2.5],
    limits: {
      gapHours: cited(4, 'GEL5'),
      hardGapHours: cited(4, 'GEL5'),
      maxDosesPer24h: cited(3, 'GEL5'),
      maxMgPer24h: [{ ingredient: 'ibuprofen-on-skin', mg: cited(375, 'GEL5') }],
      maxDays: cited(14, 'GEL5'),
    },
    onset: gelOnset,
    handling: gelHandling,
    guardGroupIds,
  },
  {
    id: 'M04',
    name: 'Ibuprofen gel 10%',
    shortName: 'ibuprofen gel 10%',
    supply: 'bought',
    route: 'skin',
    unit: 'centimetre of gel',
    ingredients: [{ ingredient: 'ibuprofen-on-skin', mgPerUnit: 25 }],
    doseText: cited('2 to 5 cm of gel each time, on the sore place.', 'GEL10'),
    usualAmounts: [2, 3, 4, 5],
    limits: {
      gapHours: cited(4, 'GEL10'),
      hardGapHours: cited(4, 'GEL10'),
      maxDosesPer24h: cited(4, 'GEL10'),
      maxMgPer24h: [{ ingredient: 'ibuprofen-on-skin', mg: cited(500, 'GEL10') }],
      maxDays: cited(14, 'GEL10'),
    },
    onset: gelOnset,
    handling: gelHandling,
    guardGroupIds,
  },
  {
    id: 'M07',
    name: 'Naproxen on prescription',
    shortName: 'prescribed naproxen',
    supply: 'prescribed',
    route: 'mouth',
    unit: 'milligram',
    ingredients: [{ ingredient: 'naproxen', mgPerUnit: 1 }],
    doseText: cited('As your label says. Often 500 mg once, then 250 mg each time.', 'NHSN', 'NAPS'),
    usualAmounts: [250, 500],
    limits: {
      gapHours: cited(6, 'NHSN', 'NAPS'),
      hardGapHours: cited(6, 'NHSN', 'NAPS'),
      // The source gives it for the days after the first.
      maxMgPer24h: [{ ingredient: 'naproxen', mg: cited(1250, 'NHSN', 'NAPS') }],
    },
    typedFrom: 'label',
    handling: [],
    guardGroupIds,
  },
  {
    id: 'M08',
    name: 'Naproxen from a pharmacy, for back pain',
    shortName: 'naproxen from a pharmacy',
    supply: 'bought',
    route: 'mouth',
    unit: 'tablet',
    ingredients: [{ ingredient: 'naproxen', mgPerUnit: null }],
    doseText: cited('As your pack says. No numbers are held here.', 'NAPO'),
    usualAmounts: [1, 2],
    limits: null,
    typedFrom: 'pack',
    handling: [cited('Naproxen sold for period pain is another product. It is not for backs.', 'NHSN')],
    guardGroupIds,
  },
];
