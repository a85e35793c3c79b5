import type { SourceId } from '../evidence/sources.ts';

interface ServiceNote {
  /** What is known about it for low-back pain, said before anybody pays. */
  evidence: string;
  sources: readonly SourceId[];
}

/** Rows A1, A3 (physiotherapy), A7 and A8 of the checklist. */
export const serviceNotes: Readonly<Record<'physiotherapy' | 'sports-massage' | 'acupuncture', ServiceNote>> =
  {
    physiotherapy: {
      evidence:
        'Exercise with advice has lowered the chance of back pain coming back in trials. A physio can also look for what sets it off. A single cause often cannot be named.',
      sources: ['STEF', 'CHOI', 'NG59', 'COCHP'],
    },
    'sports-massage': {
      evidence:
        'It can feel good for a while. The evidence is weak. Guidelines name it only together with exercise.',
      sources: ['FHT', 'FUR'],
    },
    acupuncture: {
      evidence:
        'The national guideline (NICE) advises against acupuncture for low-back pain, because it did no better than a sham in trials.',
      sources: ['NG59', 'FHT', 'ACU', 'NICE16'],
    },
  };
