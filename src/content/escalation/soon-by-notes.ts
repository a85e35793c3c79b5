import type { SoonSignId } from '../../domain/triage/red-flag.ts';

/** At the end of a run: what the notes show that is worth a visit. Sources: RC2, RC5, RC7, RC11 (DR; GCARE). */
export const soonByNotes: Readonly<Partial<Record<SoonSignId, string>>> = {
  RC2: 'By your notes this pain has gone on for over two weeks. See a physio or your GP.',
  RC5: 'By your notes this pain is not much better after a month. See a physio or your GP.',
  RC7: 'By your notes this keeps coming back. See a physio: they can look for what brings it on.',
  RC11: 'By your notes this pain is not much better after a week. A physio or your GP can look at it.',
};
