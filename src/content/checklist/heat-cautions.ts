/** Who leaves warmth out or asks first. Sources: MPFT, GWEN; gel, drink, sedatives and pregnancy UV. */
export const heatCautions: readonly string[] = [
  'numb skin or nerve damage, as with diabetes',
  'poor blood flow',
  'broken, sore or swollen skin',
  'an infection or a fever',
  'a heart condition',
  'cancer, now or before',
  'a bad reaction to warmth before',
  'a pain gel or patch on the skin there',
  'alcohol, or a medicine that makes you sleepy',
  'pregnancy: warm at most, never hot',
];
