import type { RowId } from '../../domain/guide/step.ts';

/** One line of the checklist on paper, and of the page without JavaScript. */
export interface PaperLine {
  rows: readonly RowId[];
  title: string;
  text: string;
}

export const checklistDuring: readonly PaperLine[] = [
  {
    rows: ['D1'],
    title: 'Stop.',
    text: 'Leave what you were doing and keep still. A spasm is a warning. It is not the injury, and it is mostly short.',
  },
  {
    rows: ['D2'],
    title: 'Do not panic.',
    text: 'The pain can ease, and you have some say in it. Strong pain does not have to mean harm.',
  },
  {
    rows: ['D3'],
    title: 'Breathe.',
    text: 'Small and slow, out for longer than in. Let the tight part go soft as you breathe out.',
  },
  {
    rows: ['D4'],
    title: 'Press.',
    text: 'Both hands on the sore place for {pressBreathsLow} or {pressBreathsHigh} breaths, then a very small move. It catches? Stop and press more.',
  },
  {
    rows: ['D5'],
    title: 'Get to a place to rest.',
    text: 'Let someone help. Hold on to what will not slide. If the pain climbs, stop, breathe and press again.',
  },
  {
    rows: ['D6'],
    title: 'Cannot move?',
    text: 'Rest where you are if it is safe and warm. Ask for a cushion and a blanket. Still stuck after a rest: call your GP or 111.',
  },
  {
    rows: ['D7'],
    title: 'Rest until the worst is over.',
    text: 'Rub the muscle beside the spine. Covered warmth for {heatApply} minutes; look at your skin after {heatSkinCheck}; then {heatOff} minutes without. No warmth on numb or broken skin, or over a gel; ask first with heart trouble, cancer or in pregnancy.',
  },
  {
    rows: ['D8'],
    title: 'Painkillers.',
    text: 'An anti-inflammatory such as ibuprofen, within the limits on its pack and only if its leaflet does not speak against it for you. A muscle relaxant only if prescribed to you.',
  },
  {
    rows: ['D9'],
    title: 'Do not rest too long.',
    text: 'Change how you lie every {restPositionLow} to {restPositionHigh} minutes. More than {bedRestMax} days in bed is too long.',
  },
  {
    rows: ['D10'],
    title: 'Raise your legs.',
    text: 'On your back, calves on a chair. Or on your side with a pillow between your knees: late in pregnancy only so.',
  },
  {
    rows: ['D11'],
    title: 'Stretch gently.',
    text: 'Knees to chest, slowly; not with thin bones. Some hurt is fine. Stop if it is sharp, climbs, or runs into a leg.',
  },
  {
    rows: ['D12'],
    title: 'Walk a little.',
    text: '{walkLow} or {walkHigh} minutes round the house when you are ready, a hand near the wall.',
  },
  { rows: ['D13'], title: 'Drink water', text: 'as you do on other days.' },
  {
    rows: ['D14'],
    title: 'A warm shower, or a bath',
    text: 'once you can step over the edge with ease, with someone near. Warm, not hot. No bath with heart or blood pressure trouble, alcohol or sleepy tablets.',
  },
];

export const checklistAfter: readonly string[] = [
  'Keep moving, and leave out for now what set it off.',
  'When you are well, practise the gentle moves and some basic yoga stretches.',
  'See a physio or your GP if it lasts over {seePhysioAfter} days, comes back, gets worse, or worries you.',
];
