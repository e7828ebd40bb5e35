import { widthInEms } from './width-in-ems';

/** Characters of the seam's size that stand in a line of 156 mm. */
const LINE_EMS = 42;

/** What is printed across the 骑缝, where the seal is cut in two, and the dashes on each side of it. */
export function seamOf(number: string): { readonly text: string; readonly dashes: string } {
  const text = `骑缝　${number}　盖骑缝章`;
  const room = LINE_EMS - 2 - widthInEms(text);
  return { text, dashes: '┄'.repeat(Math.max(1, Math.floor(room / 2))) };
}
