const LATIN = [0x20, 0xff] as const;
const PUNCTUATION = [0x2010, 0x2044] as const;
const ENCLOSED = [0x2460, 0x2473] as const;
const CJK_PUNCTUATION = [0x3000, 0x303f] as const;
const FULL_WIDTH = [0xff01, 0xff5e] as const;
/** №, ℃, arrows, and the boxes that forms tick. */
const SIGNS = [
  0x2103, 0x2116, 0x2190, 0x2192, 0x25a0, 0x25a1, 0x25cb, 0x2610, 0x2611, 0x2612, 0x2713,
];

function gb2312(): number[] {
  const decoder = new TextDecoder('gb18030');
  const found: number[] = [];
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    const cells = Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]).flat();
    for (const character of decoder.decode(Uint8Array.from(cells))) {
      const codePoint = character.codePointAt(0) ?? 0;
      const isPrivate = codePoint >= 0xe000 && codePoint <= 0xf8ff;
      if (!isPrivate && codePoint !== 0xfffd) found.push(codePoint);
    }
  }
  return found;
}

function span([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The code points of the ready-made faces, ascending: GB 2312 (6,763 characters and its signs), Latin and
 * punctuation. Others are added to a document one by one when it needs them.
 */
export function commonCharacters(): number[] {
  const all = [LATIN, PUNCTUATION, ENCLOSED, CJK_PUNCTUATION, FULL_WIDTH].flatMap(span);
  const printable = [...all, ...SIGNS, ...gb2312()].filter((c) => c < 0x7f || c > 0x9f);
  return [...new Set(printable)].sort((a, b) => a - b);
}
