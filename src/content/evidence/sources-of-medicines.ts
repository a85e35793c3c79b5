import { reprint, seen, type Source } from './source.ts';

/** Pages, leaflets and rules about painkillers. */
export const sourcesOfMedicines = {
  IBUT: seen(
    'NHS: how and when to take ibuprofen',
    'nhs.uk/medicines/ibuprofen-for-adults/how-and-when-to-take-ibuprofen/',
  ),
  NHSI: reprint('NHS: ibuprofen for adults', 'nhs.uk/medicines/ibuprofen-for-adults/'),
  BOOTS: seen('Boots: all about ibuprofen', 'boots.com/pain-relief-explained/all-about-ibuprofen'),
  GEL5: reprint('Product details: ibuprofen gel 5%', 'medicines.org.uk/emc (ibuprofen gel 5%)'),
  GEL10: reprint('Product details: ibuprofen gel 10%', 'medicines.org.uk/emc (ibuprofen gel 10%)'),
  EMCG: seen('Patient leaflet: ibuprofen gel', 'medicines.org.uk/emc/product/1242/pil'),
  IBUX: reprint(
    'British National Formulary: ibuprofen interactions',
    'bnf.nice.org.uk/interactions/ibuprofen/',
  ),
  PARA: seen(
    'NHS: how and when to take paracetamol',
    'nhs.uk/medicines/paracetamol-for-adults/how-and-when-to-take-paracetamol-for-adults/',
  ),
  NHSP: seen('NHS: paracetamol for adults', 'nhs.uk/medicines/paracetamol-for-adults/', 'An old beta page.'),
  PARW: seen(
    'NHS 111 Wales: paracetamol for adults',
    '111.wales.nhs.uk/encyclopaedia/p/article/paracetamolforadults',
  ),
  NHSC: reprint('NHS: co-codamol for adults', 'nhs.uk/medicines/co-codamol-for-adults/'),
  COPL: reprint('Patient leaflet: co-codamol 8/500', 'medicines.org.uk/emc (co-codamol 8/500)'),
  NHSN: reprint('NHS: naproxen', 'nhs.uk/medicines/naproxen/'),
  NAPS: seen('Product details: naproxen', 'medicines.org.uk/emc/product/13238/smpc'),
  NAPO: seen(
    'Pharmacy Magazine: naproxen bought for back pain',
    'pharmacymagazine.co.uk/sponsored-education/introducing-naprosyn-pain-relief',
    'A sponsored trade page.',
  ),
  DOVE: seen('Review of painkillers and interactions', 'pmc.ncbi.nlm.nih.gov/articles/PMC4508078'),
  MHRA: seen(
    'MHRA: anti-inflammatory painkillers in pregnancy',
    'gov.uk/drug-safety-update/non-steroidal-anti-inflammatory-drugs-nsaids-potential-risks-following-prolonged-use-after-20-weeks-of-pregnancy',
  ),
  PJ: seen(
    'Pharmaceutical Journal: anti-inflammatory painkillers after 20 weeks of pregnancy',
    'pharmaceutical-journal.com/article/news/avoid-prescribing-nsaids-after-20-weeks-of-pregnancy-advises-medicines-regulator',
  ),
  NECS: seen(
    'NECS medicines bulletin: summary of NG59',
    'medicines.necsu.nhs.uk/nice-bites-low-back-pain-and-sciatica-in-over-16s',
  ),
  DRV: reprint(
    'GOV.UK: drugs and driving, the law',
    'gov.uk/drug-driving-law',
    'Limits: legislation.gov.uk/uksi/2014/2868.',
  ),
} as const satisfies Record<string, Source>;
