import type { SourceId } from '../evidence/sources.ts';

/** A sign after a dose that ends taking the medicine. */
export interface StopSign {
  id: string;
  text: string;
  call: '999' | '111';
  /** Only anti-inflammatories, or every medicine. */
  after: 'anti-inflammatory' | 'any';
  sources: readonly SourceId[];
  unverified?: true;
}

export const stopSigns: readonly StopSign[] = [
  {
    id: 'stop-swelling',
    text: 'Your face, lips or throat swell',
    call: '999',
    after: 'any',
    sources: ['UV'],
    unverified: true,
  },
  {
    id: 'stop-breathing',
    text: 'It is hard to breathe',
    call: '999',
    after: 'any',
    sources: ['UV'],
    unverified: true,
  },
  {
    id: 'stop-vomiting-blood',
    text: 'You are sick and there is blood in it',
    call: '111',
    after: 'anti-inflammatory',
    sources: ['NHSI'],
  },
  {
    id: 'stop-black-stools',
    text: 'Your poo is black',
    call: '111',
    after: 'anti-inflammatory',
    sources: ['NHSI'],
  },
  {
    id: 'stop-ankles',
    text: 'Your ankles swell',
    call: '111',
    after: 'anti-inflammatory',
    sources: ['NHSI'],
  },
  {
    id: 'stop-urine',
    text: 'Blood in your pee, or no pee',
    call: '111',
    after: 'anti-inflammatory',
    sources: ['NHSI'],
  },
];
