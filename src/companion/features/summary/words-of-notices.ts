import type { Notice } from '../../../domain/episode/notices/notice.ts';
import { counted, fullDay } from './words-of-time.ts';

const lost = { 'life-on-hold-work': 'Work or caring', 'life-on-hold-sleep': 'Sleep' } as const;
const said = {
  questions: 'The answers about mood and worry',
  'afraid-to-move': 'Being afraid to move',
} as const;

/** What a rule found, as the bare facts of it. */
export function noticeLine({ id, reason }: Notice): string {
  switch (id) {
    case 'E1':
      return `Pain on day ${reason.dayNumber}, from ${fullDay(reason.startDay)}.`;
    case 'E2':
      return `In twelve months ${counted(reason.episodeCount, 'episode')} and ${counted(reason.spasmCount, 'spasm')}; in four weeks ${counted(reason.flareCount, 'flare')}.`;
    case 'not-better':
      return `Not down by 2 points: ${reason.painThen} at first, ${reason.painLast} on day ${reason.dayNumber}.`;
    case 'into-a-leg':
      return `Pain into a leg, first on ${fullDay(reason.firstDay)}, last on ${fullDay(reason.lastDay)}.`;
    case 'life-on-hold-work':
    case 'life-on-hold-sleep':
      return `${lost[id]} noted as lost from ${fullDay(reason.firstDay)} to ${fullDay(reason.lastDay)}.`;
    case 'not-coping':
      return `${said[reason.said]}: worth talking about.`;
    case 'painkillers-anti-inflammatory':
      return `An anti-inflammatory on ${counted(reason.dayCount, 'day')} in a row.`;
    case 'painkillers-codeine':
      return `Codeine on ${counted(reason.dayCount, 'day')} in a row.`;
  }
}
