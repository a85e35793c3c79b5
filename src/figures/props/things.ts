import type { Ball, Part } from '../picture.ts';
import { box, part, plain, type Prop } from './prop.ts';

type Place = readonly [x: number, y: number];

/** A car with its door open: seat, wheel, roof and sill. The seat stands up or is tipped back. */
export const car = (isTipped = false): readonly Prop[] => {
  const [shoulders, neck, crown]: readonly [Place, Place, Place] = isTipped
    ? [
        [-70, 96],
        [-83, 115],
        [-89, 122],
      ]
    : [
        [-36, 112],
        [-40, 134],
        [-41, 144],
      ];
  const line = (
    look: string,
    radius: number,
    z: number,
    ...points: readonly (readonly [number, number])[]
  ): Part => ({
    look,
    bands: points.slice(1).map(([x, y], index): Ball[] => {
      const [fromX, fromY] = points[index] ?? [x, y];
      return [
        [fromX, fromY, z, radius],
        [x, y, z, radius],
      ];
    }),
  });
  const pair = (x: number, y: number, half: number, radius: number): Ball[] => [
    [x, y, -half, radius],
    [x, y, half, radius],
  ];
  return [
    part('car dark', [
      [-128, 66, -44, 16],
      [-128, 26, -44, 16],
      [172, 26, -44, 16],
      [160, 66, -44, 16],
    ]),
    part('glass', [
      [-84, 96, -44, 6],
      [-54, 152, -44, 6],
      [46, 152, -44, 6],
      [92, 96, -44, 6],
    ]),
    plain(line('car', 5, -30, [-112, 84], [-62, 162], [52, 164], [112, 88], [158, 78])),
    plain(...box('car', [-118, 136], [4, 14], [-58, 30])),
    part('shoe', [[-132, 20, 20, 20]], [[158, 20, 20, 20]]),
    part('wood dark', [...pair(-14, 38, 18, 8), ...pair(28, 40, 18, 7)]),
    part(
      'wood',
      [...pair(-22, 50, 18, 9), ...pair(...shoulders, 16, 8)],
      [...pair(...neck, 9, 7), ...pair(...crown, 9, 6)],
    ),
    plain(line('shoe', 3, -14, [66, 84], [80, 114])),
    plain(line('car', 7, -14, [96, 92], [128, 84])),
  ];
};

/** A shower: pipe and head behind the person, hand rail and a non-slip mat. */
export const shower = (): readonly Prop[] => [
  part(
    'pipe',
    [
      [-60, 130, -32, 2.4],
      [-60, 238, -32, 2.4],
    ],
    [
      [-60, 238, -32, 2.4],
      [-26, 246, -10, 2.4],
    ],
  ),
  part('pipe', [
    [-38, 242, -6, 3.4],
    [-10, 244, -6, 3.4],
  ]),
  part('wood', [
    [22, 112, -32, 3.4],
    [86, 112, -32, 3.4],
  ]),
  plain(...box('mat', [-62, 66], [-4, 0], [-34, 34])),
];

/** The low pane that a person showers behind. */
export const showerPane = (): Prop => ({
  parts: [
    {
      look: 'glass',
      bands: [
        [
          [-56, 10, 36, 6],
          [60, 10, 36, 6],
          [60, 150, 36, 6],
          [-56, 150, 36, 6],
        ],
      ],
      opacity: 0.82,
    },
  ],
  front: true,
});

export const bathFloor = 5;

/** The inside and the far edge of a bath, with a rail on the wall behind it. */
export const bath = (): readonly Prop[] => [
  part('wood', [
    [-6, 104, -40, 3],
    [62, 104, -40, 3],
  ]),
  part(
    'pipe',
    [
      [90, 40, -30, 2.6],
      [90, 72, -30, 2.6],
    ],
    [
      [90, 72, -30, 2.6],
      [74, 70, -24, 2.2],
    ],
  ),
  plain({
    look: 'sheet dark',
    bands: [
      [
        [-72, 12, -26, 8],
        [76, 12, -26, 8],
        [84, 46, -30, 4],
        [-86, 46, -30, 4],
      ],
    ],
  }),
  part('pillow', [
    [-88, 46, -30, 4],
    [88, 46, -30, 4],
  ]),
];

/** Warm water up to the ribs, and the near side of the bath. */
export const bathFront = (): Prop => ({
  parts: [
    {
      look: 'water',
      bands: [
        [
          [-82, 36, -24, 2],
          [84, 36, -24, 2],
          [84, 36, 26, 2],
          [-82, 36, 26, 2],
        ],
      ],
      opacity: 0.6,
    },
    {
      look: 'pillow',
      bands: [
        [
          [-66, 12, 26, 12],
          [66, 12, 26, 12],
          [84, 46, 30, 4],
          [-86, 46, 30, 4],
        ],
      ],
    },
    {
      look: 'pillow',
      bands: [
        [
          [-88, 46, 31, 4],
          [88, 46, 31, 4],
        ],
      ],
    },
  ],
  front: true,
});

/** Balls round a circle that lies level: the rim of a glass. */
const ring = (x: number, y: number, radius: number): Ball[] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((hour) => {
    const angle = (hour * Math.PI) / 6;
    return [x + Math.cos(angle) * radius, y, -4 + Math.sin(angle) * radius, 1.4];
  });

/** A pack, a strip of tablets and a glass of water on a table. */
export const tabletTable = (): readonly Prop[] => {
  const pills = [-2, 1, 4, 7].flatMap((column) => [8, 28].map((z): Ball[] => [[column * 7 + 4, 3, z, 3.8]]));
  return [
    plain(...box('wood', [-104, 104], [-9, 0], [-34, 40], 4)),
    plain(...box('paper', [-84, -26], [0, 42], [-16, 6], 2)),
    part('top', [
      [-81, 9, 8, 2],
      [-29, 9, 8, 2],
      [-29, 15, 8, 2],
      [-81, 15, 8, 2],
    ]),
    part(
      'line',
      [
        [-78, 28, 8, 1.6],
        [-48, 28, 8, 1.6],
      ],
      [
        [-78, 34, 8, 1.6],
        [-58, 34, 8, 1.6],
      ],
    ),
    plain(...box('pipe', [-20, 64], [0, 2.4], [-2, 38], 1.2)),
    part('paper', ...pills),
    part('glass', [...ring(82, 1, 9), ...ring(82, 58, 13)]),
    part('water', [...ring(82, 3, 8), ...ring(82, 38, 10.6)]),
    part('pipe', ring(82, 38, 10.6)),
  ];
};

/** A hot-water bottle in its cover, with its neck towards the head. */
export const hotWaterBottle = (x: number, y: number, z: number): Prop => {
  const face = (inset: number, radius: number): Ball[] => [
    [x - 20 + inset, y - 8 + inset / 2, z, radius],
    [x + 18 - inset, y - 9 + inset / 2, z, radius + 1],
    [x + 18 - inset, y + 9 - inset / 2, z - 6, radius + 1],
    [x - 20 + inset, y + 8 - inset / 2, z - 6, radius],
  ];
  return {
    parts: [
      {
        look: 'shoe',
        bands: [
          [
            [x - 36, y, z - 4, 3.4],
            [x - 39, y, z - 4, 3.4],
          ],
        ],
      },
      {
        look: 'heat',
        bands: [
          [
            [x - 22, y, z - 4, 5],
            [x - 33, y, z - 4, 2.6],
          ],
        ],
      },
      { look: 'heat', bands: [face(0, 6)] },
      { look: 'heat dark', bands: [face(4, 4)] },
    ],
    front: true,
  };
};
