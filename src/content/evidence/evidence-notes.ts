import type { RowId } from '../../domain/guide/step.ts';
import type { EvidenceGrade } from './grade.ts';
import type { SourceId } from './sources.ts';

export interface EvidenceNote {
  grade: EvidenceGrade;
  /** Which instruction of the row is meant, where its instructions are graded apart. */
  about?: string;
  /** How far the grade reaches: "small effect", "no trial". */
  reach?: string;
  /** What is and is not known, in plain words. */
  plain: string;
  sources: readonly SourceId[];
}

/** What is known of each row. A row has several notes when its instructions are graded apart. */
export const evidenceNotes: Readonly<Record<RowId, readonly EvidenceNote[]>> = {
  D1: [
    {
      grade: 'weak',
      reach: 'sensible practice, no trial',
      plain:
        'Stopping at once is common sense. We know of no study that has tested it, or that has followed spasms alone.',
      sources: ['UV'],
    },
  ],
  D2: [
    {
      grade: 'supported',
      reach: 'indirect',
      plain:
        'Guidelines ask for calm, honest facts about back pain. In a review of 33 studies with 11,166 people, new back pain fell on average from 52 to 23 out of 100 in six weeks; those studies were not of spasms alone.',
      sources: ['NG59', 'MC12', 'COCHP', 'SIRO'],
    },
  ],
  D3: [
    {
      grade: 'mixed',
      plain:
        'Slow breathing was tested in 31 studies with 1,133 people. It slowed the heart a little, its effect on stress was less sure, and nobody in those studies had a back spasm.',
      sources: ['SHAO', 'LAB'],
    },
  ],
  D4: [
    {
      grade: 'weak',
      reach: 'no trial',
      plain: 'Pressing the sore place before you move is a practical trick. We know of no study of it.',
      sources: ['UV'],
    },
  ],
  D5: [
    {
      grade: 'weak',
      reach: 'sensible practice, no trial',
      plain:
        'The ways of moving and getting up come from health-service advice on back pain and on falls. We know of no study that compares them in a spasm.',
      sources: ['NHSINF', 'SUFF'],
    },
  ],
  D6: [
    {
      grade: 'weak',
      reach: 'sensible practice, no trial',
      plain:
        'Keeping warm and calling for help is advice for people who cannot get up after a fall. We know of no study of it in a spasm.',
      sources: ['SUFF', 'NHSINF'],
    },
  ],
  D7: [
    {
      grade: 'supported',
      about: 'Rest',
      reach: 'if short',
      plain:
        'Short rests are fine. In 2 studies with 401 people, staying active was slightly better than bed rest for pain and for daily life.',
      sources: ['DAHM'],
    },
    {
      grade: 'weak',
      about: 'Self-massage',
      plain:
        'Massage by another person was tested for new back pain in one study of 51 people: less pain, but no easier daily life. We know of no study of rubbing your own back.',
      sources: ['FUR'],
    },
    {
      grade: 'supported',
      about: 'Heat',
      reach: 'small effect',
      plain:
        'Heat wraps gave about one point less pain on a scale of 0 to 5 by day five, in 2 studies with 258 people. The gain is small and short, and these were not hot-water bottles.',
      sources: ['FRE'],
    },
  ],
  D8: [
    {
      grade: 'supported',
      about: 'Anti-inflammatory painkillers',
      reach: 'small effect',
      plain:
        'In 32 studies with 5,356 people they eased new back pain a little more than dummy tablets. They can harm the gut, heart, liver and kidneys, so guidelines ask for the lowest dose for the shortest time.',
      sources: ['VDG', 'NECS'],
    },
    {
      grade: 'weak',
      about: 'Muscle relaxants, only if prescribed to you',
      plain:
        'Some eased pain by about 8 points out of 100 at two weeks, but that is very unsure and unwanted effects were more common. Adding diazepam to naproxen made no clear difference in a study of 114 adults.',
      sources: ['CASH', 'FRI'],
    },
  ],
  D9: [
    {
      grade: 'supported',
      reach: 'small effect',
      plain:
        'In 2 studies with 401 people, staying active was slightly better than bed rest for pain and for daily life. For pain that runs down the leg there was little difference.',
      sources: ['DAHM', 'KOES'],
    },
  ],
  D10: [
    {
      grade: 'weak',
      reach: 'comfort',
      plain:
        'We know of no study that ranks the ways to lie. Raised legs are here for comfort: keep the one that eases you.',
      sources: ['UV'],
    },
  ],
  D11: [
    {
      grade: 'mixed',
      plain:
        'Across 23 studies with 2,674 people, exercise did not speed up recovery from new back pain. Gentle moves are here for comfort and confidence; the stop rules come from physiotherapy services.',
      sources: ['IJZ', 'PROV'],
    },
  ],
  D12: [
    {
      grade: 'supported',
      reach: 'indirect',
      plain:
        'Staying active was slightly better than bed rest in 2 studies with 401 people. We know of no study of short walks during a spasm.',
      sources: ['DAHM'],
    },
  ],
  D13: [
    {
      grade: 'weak',
      plain:
        'Drinking as you normally do is sensible. We know of no good proof that too little water brings on a spasm, or that more water eases one.',
      sources: ['F1000', 'UV'],
    },
  ],
  D14: [
    {
      grade: 'weak',
      reach: 'no trial in spasm',
      plain:
        'Heat in other forms helped a little for a short time. We know of no study of a bath in a spasm, and getting in and out is the main danger.',
      sources: ['FRE', 'UV'],
    },
  ],
};
