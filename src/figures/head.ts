import { ball, type Ball, type Part } from './picture.ts';
import { direction, dot, type Frame, place, type Vec } from './vector.ts';

/** Hair, face and ears, back to front as the eye sees them. */
export function headParts(head: Frame, eye: Vec, who: string): Part[] {
  const at = (front: number, up: number, right: number, radius: number): Ball =>
    ball(place(head, [front, up, right]), radius);
  const sees = (local: Vec): boolean => dot(direction(head, local), eye) > 0;
  const ear = (side: number): Part => ({
    look: 'skin',
    bands: [[at(-2.2, 10.6, side * 10.4, 2.9), at(-1.2, 7.2, side * 10, 2)]],
  });
  const hair: Part = {
    look: `hair${who}`,
    bands: [
      [at(-1.4, 15, 2.6, 12.8), at(-1.4, 15, -2.6, 12.8), at(-5.6, 6.6, 0, 6.6)],
      [at(-1, 16.4, 0, 12.4), at(6.6, 21.2, 3, 6), at(6.6, 21.2, -3, 6)],
    ],
  };
  const face: Part = {
    look: 'skin',
    bands: [
      [
        at(5.2, 13, 3.4, 8.6),
        at(5.2, 13, -3.4, 8.6),
        at(2.4, 5.4, 3.4, 5.6),
        at(2.4, 5.4, -3.4, 5.6),
        at(8.4, 2.2, 0, 4.6),
      ],
      [at(12.2, 11.4, 0, 1.8), at(15, 8.3, 0, 1.9), at(11.6, 7.6, 0, 2.2)],
      [at(11.2, 5.2, 0, 2.4), at(11.4, 2.6, 0, 2.2)],
    ],
  };
  const lid = (side: number): Part => ({
    look: 'line',
    line: sees([0.75, 0.1, side * 0.66])
      ? [
          place(head, [9.2, 12.4, side * 8.6]),
          place(head, [11.3, 11.1, side * 7.4]),
          place(head, [12.7, 12, side * 5.6]),
        ]
      : [],
  });
  const mouth: Part = {
    look: 'line',
    line: sees([0.9, 0, 0.43])
      ? [place(head, [12.6, 3.9, 2]), place(head, [11.7, 3.5, 3]), place(head, [10.4, 3.8, 4])]
      : [],
  };
  const away = !sees([1, 0.25, 0]) && dot(head.front, eye) < -0.55;
  const nearEar = sees([0, 0, 1]) ? 1 : -1;
  const front = [face, lid(1), lid(-1), mouth];
  return away ? [ear(-nearEar), ...front, ear(nearEar), hair] : [ear(-nearEar), hair, ...front, ear(nearEar)];
}
