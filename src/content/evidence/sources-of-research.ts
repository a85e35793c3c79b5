import { reprint, seen, type Source } from './source.ts';

const abstractOnly = 'The abstract was read.';

/** Reviews, trials and cohorts. */
export const sourcesOfResearch = {
  VDG: seen('Cochrane review: anti-inflammatory tablets', 'doi.org/10.1002/14651858.CD013581', abstractOnly),
  FRE: seen('Cochrane review: heat and cold', 'doi.org/10.1002/14651858.CD004750.pub2', abstractOnly),
  DAHM: seen(
    'Cochrane review: staying active or bed rest',
    'doi.org/10.1002/14651858.CD007612.pub2',
    abstractOnly,
  ),
  CHOI: seen(
    'Cochrane review: exercise to stop back pain returning',
    'doi.org/10.1002/14651858.CD006555.pub2',
    abstractOnly,
  ),
  YOGA: seen('Cochrane review: yoga', 'doi.org/10.1002/14651858.CD010671.pub3', abstractOnly),
  PIL: seen('Cochrane review: Pilates', 'doi.org/10.1002/14651858.CD010265.pub2', abstractOnly),
  FUR: seen('Cochrane review: massage', 'doi.org/10.1002/14651858.CD001929.pub3', abstractOnly),
  IJZ: seen(
    'Cochrane review 2023: exercise for new back pain',
    'pure.eur.nl (Cochrane review 2023, exercise for acute low back pain)',
    'The abstract was read; the DOI is to be confirmed.',
  ),
  HENS: seen('Review of behavioural treatments', 'pmc.ncbi.nlm.nih.gov/articles/PMC7065591'),
  ACU: seen('Review of acupuncture', 'pmc.ncbi.nlm.nih.gov/articles/PMC8095030'),
  COCHP: seen('Review of the course and causes of back pain', 'pmc.ncbi.nlm.nih.gov/articles/PMC11264324'),
  FRI: seen(
    'Trial: naproxen with diazepam',
    'pmc.ncbi.nlm.nih.gov/articles/PMC5517351',
    'The figures are known from a reprint.',
  ),
  CASH: seen('Review of muscle relaxants', 'pmc.ncbi.nlm.nih.gov/articles/PMC8262447'),
  KOES: seen('Summary: bed rest or staying active', 'ebm.bmj.com/content/15/6/171'),
  SHAO: seen('Review of slow breathing', 'doi.org/10.1007/s12671-023-02294-2'),
  LAB: reprint('Review of slow breathing and the heart', 'pubmed.ncbi.nlm.nih.gov/35623448'),
  PERS: seen('Review of muscle relaxation', 'search.pedro.org.au (record 24368)'),
  MC12: seen('Review of how back pain goes over a year', 'cmaj.ca/content/184/11/E613'),
  WALL: reprint(
    'Review of how back pain goes, 2024 update',
    'cmaj.ca (2024 update on the course of back pain)',
  ),
  DS19: seen('Study of back pain coming back', 'doi.org/10.1016/j.jphys.2019.04.010'),
  WAON: seen('Trial of sitting breaks', 'sjweh.fi (abstract 3949)'),
  DANQ: seen('Trial of sitting less at work', 'sjweh.fi (abstract 3639)'),
  F1000: seen(
    'F1000Research article on fluids and pain',
    'f1000research.com/articles/9-159',
    'The introduction was read.',
  ),
  SCHI: seen('Trial of motorised traction', 'pmc.ncbi.nlm.nih.gov/articles/PMC2899427'),
  MAC: reprint('Review of traction, 2006', 'Pain Practice 2006 (traction review)'),
  DEV: seen('What counts as an episode of back pain', 'Spine 2002, de Vet (episodes of low back pain)'),
  STAN: seen('Agreeing on what a recurrence is', 'doi.org/10.1007/s00586-010-1671-8'),
  STAN10: seen('How studies define recurrence', 'pmc.ncbi.nlm.nih.gov/articles/PMC2899839'),
  PACE: reprint('Trial of paracetamol', 'doi.org/10.1016/S0140-6736(14)60805-9'),
  STEF: reprint('Review of ways to stop back pain returning', 'doi.org/10.1001/jamainternmed.2015.7431'),
  DC20: reprint('Review of prevention, 2020', 'de Campos 2020 (prevention review)'),
  WALK: reprint(
    'WalkBack trial of walking',
    'The Lancet 2024 (WalkBack trial)',
    'Known from a congress abstract and summaries.',
  ),
} as const satisfies Record<string, Source>;
