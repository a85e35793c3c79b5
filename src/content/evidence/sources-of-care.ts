import { reprint, seen, unverified, weak, type Source } from './source.ts';

/** Guidelines, health-service pages and leaflets about back pain, moving, heat, rest and exercise. */
export const sourcesOfCare = {
  NHSB: reprint('NHS: back pain', 'nhs.uk/conditions/back-pain/'),
  NG59: reprint(
    'NICE guideline NG59: low back pain and sciatica',
    'nice.org.uk/guidance/ng59/chapter/Recommendations',
    'Partly seen. The parts on medicines, massage, acupuncture and traction are known from summaries.',
  ),
  NG65: reprint('NICE guideline NG65: spondyloarthritis', 'nice.org.uk/guidance/ng65'),
  CKS: reprint('NICE Clinical Knowledge Summary: low back pain', 'cks.nice.org.uk (low back pain)'),
  NICE16: seen(
    'NICE news: exercise, not acupuncture, for low back pain',
    'nice.org.uk/news/press-and-media/exercise-not-acupuncture-for-people-with-low-back-pain-says-nice-in-draft-guidance',
    'Written at the draft stage of the guideline.',
  ),
  FHT: seen(
    'Federation of Holistic Therapists: the updated NICE guideline',
    'blog.fht.org.uk/2016/12/01/nice-publishes-updated-guidelines-on-low-back-pain/',
    'Quotes NG59.',
  ),
  NORF: seen(
    'Norfolk Community Health: got back pain?',
    'norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  ),
  NHSINF: seen(
    'NHS inform: new or worsening back pain',
    'nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/conditions/new-or-worsening-back-pain',
  ),
  IPRS: seen(
    'IPRS Health: upper back pain',
    'myiprshealth.com/musculoskeletal/injuries/back/upper-back-pain/',
  ),
  MIV: seen('Make It Visible: back pain', 'makeitvisible.info/aches-pains/learn/back-pain/'),
  GIRFT: seen(
    'Getting It Right First Time: cauda equina pathway',
    'gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
  ),
  GCARE: seen('G-care Gloucestershire: back pain pathway', 'g-care.glos.nhs.uk/pathway/71/resource/3'),
  LOTH: seen('NHS Lothian RefHelp: lumbar red flags', 'apps.nhslothian.scot/refhelp (lumbar red flags)'),
  HEY: seen(
    'HEY neurosurgeon: red flags and cauda equina',
    'heyneurosurgeon.co.uk/red-flag-conditions-and-cauda-equina-syndrome/',
  ),
  NID: seen('nidirect: abdominal aortic aneurysm', 'nidirect.gov.uk/node/10429'),
  NHSA: reprint('NHS: abdominal aortic aneurysm', 'nhs.uk/conditions/abdominal-aortic-aneurysm/'),
  WALS: seen('Walsall: back pain self care', 'walsallccg.nhs.uk (back pain self care)'),
  BELM: seen('Belmont Hill Surgery: back pain', 'belmonthillsurgery.co.uk/back-pain'),
  SPA1: seen(
    'Right Decisions Scotland: axial spondyloarthritis referral',
    'rightdecisions.scot.nhs.uk (axial spondyloarthritis referral)',
  ),
  SPA2: seen('British Journal of General Practice, spondyloarthritis', 'bjgp.org/content/68/672/346'),
  NHSE20: reprint(
    'NHS England: urgent musculoskeletal conditions, 2020',
    'england.nhs.uk (urgent musculoskeletal conditions, 2020)',
  ),
  SLIDE: reprint(
    'NHS acute back pain pathway slides',
    'slides of the NHS acute back pain pathway',
    'To be replaced with the national pathway.',
  ),
  MPFT: seen(
    'Midlands Partnership NHS: safe use of heat',
    'mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment',
  ),
  GWEN: seen('Move Better Gwent: using heat', 'movebettergwent.nhs.wales/self_management/using-heat/'),
  GWENC: seen(
    'Move Better Gwent for children: using heat',
    'children.movebettergwent.nhs.wales/self_management/using-heat/',
  ),
  HANTS: seen('Hampshire County Council: hot-water bottles', 'hants.gov.uk (hot water bottles)'),
  MSE: seen(
    'Mid and South Essex: hot-water bottle safety',
    'midandsouthessex.ics.nhs.uk/health/winter/hot-water-bottle-safety/',
  ),
  PROV: seen('Provide Physiotherapy: pain traffic light', 'providephysiotherapy.org.uk/pain-traffic-light/'),
  PROV2: seen(
    'Provide Physiotherapy: questions about knee pain',
    'providephysiotherapy.org.uk/faq-category/knee-pain/',
  ),
  AHPS: seen(
    'Allied Health Professionals Suffolk: returning to activity',
    'ahpsuffolk.co.uk/Home/SelfHelp/ReturningtoActivity.aspx',
  ),
  AHPS2: seen(
    'Allied Health Professionals Suffolk: back pain',
    'ahpsuffolk.co.uk/Home/SelfHelp/BackPain.aspx',
  ),
  SIRO: seen('Sirona care and health: your back', 'sirona-cic.org.uk (your back leaflet)'),
  GSTT: seen(
    'Guy’s and St Thomas’: physiotherapy and exercises for low back pain',
    'guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises',
  ),
  GEH: reprint('George Eliot Hospital: exercises, transcript', 'geh.nhs.uk (back exercises, transcript)'),
  NHSX: reprint('NHS: lower back pain exercises', 'nhs.uk/live-well/exercise/lower-back-pain-exercises/'),
  ARUK: reprint('Versus Arthritis: back pain exercises', 'versusarthritis.org (back pain exercises)'),
  SUFF: seen(
    'Suffolk Community Healthcare: what to do if you fall',
    'suffolkcommunityhealthcare.com (what to do if you fall)',
  ),
  ECN: seen(
    'One You Cheshire East: getting up after a fall',
    'oneyoucheshireeast.org (getting up after a fall)',
  ),
  LINCS: seen('Lincolnshire CAMHS: relaxation techniques', 'wearecamhslincs.nhs.uk/relaxation-techniques/'),
  NHSBR: reprint(
    'NHS: breathing exercises for stress',
    'nhs.uk/mental-health/self-help/guides-tools-and-activities/breathing-exercises-for-stress/',
  ),
  HSE: seen('Health and Safety Executive: breaks from screens', 'hse.gov.uk/contact/faqs/vdubreaks.htm'),
  NIB: seen(
    'NI Business Info: task design and rest breaks',
    'nibusinessinfo.co.uk (task design and rest breaks)',
  ),
  CLINX: weak('Private clinic pages', 'pages of several private clinics'),
  GOOD: weak('Good Exercise Guide', 'goodexerciseguide.com'),
  NEURO: weak('NeuroBreath', 'neurobreath.co.uk'),
  CAIRN: weak('Cairnhill Physiotherapy', 'cairnhillphysiotherapy.co.nz'),
  UV: unverified('General knowledge', 'no source held', 'Not yet checked against a source.'),
  DR: unverified(
    'A rule of this project',
    'no outside source',
    'Made by us. Waits for a clinician’s sign-off.',
  ),
} as const satisfies Record<string, Source>;
