/** What the person in spasm hands to whoever has come. Written as from them, to the helper. */
export const helperCard = {
  whatIsWrong: 'My back has gone into a spasm. Any move can hurt a lot. Going slowly helps.',
  doing: [
    'Stay calm and stay near. Talk slowly.',
    'Ask before you touch me.',
    'Do not pull or lift me. I will move myself, in my own way.',
    'Make it safe and warm where I am.',
    'When I move, hold a heavy chair or table still for me. Stay close.',
  ],
  bringing: [
    'A cushion',
    'A blanket',
    'A glass of water',
    'A hot-water bottle, never boiling, wrapped in a towel',
    'My tablets, in their box',
  ],
  calling999: [
    'I have chest pain, I faint, or I can’t breathe well.',
    'My legs go weak, or both legs hurt or go numb.',
    'I am numb between the legs, or can’t pee, or wet or soil myself.',
    'I have a fever and seem very ill, or I am pregnant and bleed or have tightenings.',
    'It began with a bad fall, a crash or a hard blow. Then keep me still.',
  ],
  calling111: 'I still can’t get up after a long rest.',
} as const;
