/** Width of a text in ems of its size: ideographs and full-width signs 1, others a half. */
export function widthInEms(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2000' ? 1 : 0.5), 0);
}
