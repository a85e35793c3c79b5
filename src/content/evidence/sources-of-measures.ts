import { reprint, seen, unverified, type Source } from './source.ts';

/** Questionnaires, codes, and the rules that software for health must meet. */
export const sourcesOfMeasures = {
  HL7EU: seen('HL7 Europe: pain score', 'hl7.eu/scores/PAIN.htm'),
  HL7NZ: seen(
    'HL7 New Zealand: licences of measures',
    'build.fhir.org/ig/acc-fhir-publisher/icp/third-party.html',
  ),
  OUI: seen(
    'Oxford University Innovation: licences of measures',
    'innovation.ox.ac.uk/clinical-outcomes/faqs/',
  ),
  EQ: seen('EuroQol: licences', 'euroqol.org (questions and answers)'),
  KEELE: seen('Keele University: STarT Back', 'keele.ac.uk/sbst/', 'Older pages.'),
  RMD: seen(
    'Roland-Morris questionnaire',
    'scientificspine.com, physio-pedia.com',
    'The smallest real change is known from a reprint. The owner’s page was not seen. Its wording was checked against two public copies. That nobody has to be asked for permission is known from a copy of the authors’ own article (Spine 2000; 25: 3115–3124) and is to be checked.',
  ),
  RDQ: reprint(
    'Roland and Morris: a study of the natural history of back pain, part 1',
    'Spine 1983; 8: 141–144',
    'Credit of the questionnaire. Seen in copies only.',
  ),
  PSFS: reprint('Patient-Specific Functional Scale', 'sralab.org/rehabilitation-measures (PSFS)'),
  PHQ: seen(
    'PHQ-4 questionnaire',
    'pmc.ncbi.nlm.nih.gov/articles/PMC8762693',
    'Credit: Kroenke, Spitzer, Williams and Löwe, Psychosomatics 2009; 50: 613–621. That no permission is needed is to be checked.',
  ),
  ORE: seen('Örebro questionnaire, short form', 'pubmed.ncbi.nlm.nih.gov/21192286'),
  LOINC: reprint('LOINC: pain score codes', 'loinc.org/72514-3', 'Also loinc.org/56840-2.'),
  SNO: reprint('SNOMED CT browser', 'browser.ihtsdotools.org', 'Codes were seen in public code files only.'),
  DCB: seen('NHS Digital: DCB0129', 'digital.nhs.uk (DCB0129, overview)'),
  DCBX: reprint(
    'NHS Digital: DCB0129 and DCB0160 in detail',
    'digital.nhs.uk (DCB0129 and DCB0160)',
    'Known from pages of suppliers.',
  ),
  DTAC: seen(
    'NHS England: digital technology assessment criteria',
    'transform.england.nhs.uk/key-tools-and-info/digital-technology-assessment-criteria-dtac',
    'Some dates are known from a reprint.',
  ),
  ESF: seen('NICE: evidence standards framework', 'nice.org.uk/corporate/ecd7'),
  ICO: seen('Information Commissioner: special category data', 'ico.org.uk (special category data)'),
  MHRAS: reprint(
    'MHRA: software and apps as medical devices',
    'gov.uk/government/publications/medical-devices-software-applications-apps',
  ),
  EUMDR: reprint('EU medical device regulation', 'eur-lex.europa.eu/eli/reg/2017/745'),
  WCAG: unverified('Web Content Accessibility Guidelines 2.2', 'w3.org/TR/WCAG22/'),
} as const satisfies Record<string, Source>;
