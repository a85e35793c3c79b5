/** A row of a sequence by its library id. */
interface Sequence {
  readonly id: string;
  readonly title: string;
  readonly say: string;
  readonly exerciseIds: readonly [string, ...string[]];
}

/** Short rows of moves to do at home in the manner of a class, made of nothing but rows of the library. */
export const sequences: readonly Sequence[] = [
  {
    id: 'practise-for-a-spasm',
    title: 'Practise for a spasm',
    say: 'The gentle moves of the guide. Learn them while you are well, and your body knows them when it counts.',
    exerciseIds: [
      'rest-90-90',
      'ankle-pumps',
      'pelvic-tilt',
      'tummy-brace',
      'knee-rolls',
      'one-knee-to-chest',
      'both-knees-to-chest',
      'prone-on-elbows',
      'short-walk',
    ],
  },
  {
    id: 'yoga-gentle',
    title: 'Gentle yoga',
    say: 'Slow moves, one breath each. Go only as far as it feels good.',
    exerciseIds: ['cat-cow', 'bottom-to-heels', 'side-bend', 'hip-stretch'],
  },
  {
    id: 'yoga-standing',
    title: 'Standing yoga',
    say: 'On your feet all the way. Have a wall or a chair next to you.',
    exerciseIds: ['side-bend', 'hip-hinge', 'squat', 'one-leg-stand'],
  },
  {
    id: 'pilates-mat',
    title: 'Pilates on a mat',
    say: 'Small and slow. Your back stays still while arms and legs move.',
    exerciseIds: ['tummy-brace', 'pelvic-tilt', 'bridge', 'dead-bug', 'bird-dog'],
  },
  {
    id: 'pilates-side',
    title: 'Pilates for your sides',
    say: 'For the sides of your trunk and your hips.',
    exerciseIds: ['bird-dog', 'side-plank', 'one-leg-stand'],
  },
];

/** What to look for in a class. Sources: X25; section 1, A4; YOGA, PIL, FHT. */
export const choosingAClass = {
  title: 'How to choose a class',
  say: 'Yoga, Pilates or another way to exercise: none has been shown to be best. Choose the one you like, for you will go again.',
  points: [
    'Ask for a class for beginners or for backs.',
    'Tell the teacher about your back before you start.',
    'Ask if the teacher shows an easier way for each move.',
    'In the first classes, leave out deep bends and far twists.',
    'Do less than the others at first. It is no race.',
    'If a move is sharp or goes into a leg, stop and leave it out.',
    'If it has not settled by the next day, tell the teacher and do less.',
  ],
} as const;
