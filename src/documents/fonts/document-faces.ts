import { SLICED_FONTS, type SlicedFont } from './font-slices';

/** The address fonts are asked for under; it never resolves, the renderer answers it from memory. */
export const FONT_ORIGIN = 'https://fonts.invalid/';

/** A ready-made face of the documents. */
export type DocumentFace = {
  /** Family name in style sheets and in the PDF. */
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  readonly sources: readonly SlicedFont[];
  /** Titles have few characters: simplifying a face for them would not pay for the seconds it takes. */
  readonly isForTitles: boolean;
};

/** The ready-made faces. A family has one weight, so that nothing can ask for synthetic bold. */
export const DOCUMENT_FACES: readonly DocumentFace[] = [
  {
    family: 'NOL Song',
    weight: 400,
    file: 'nol-song.ttf',
    sources: [SLICED_FONTS.song],
    isForTitles: false,
  },
  {
    family: 'NOL Song Bold',
    weight: 700,
    file: 'nol-song-bold.ttf',
    sources: [SLICED_FONTS.songBold],
    isForTitles: true,
  },
];

/** A Latin face, for the browser's own last resort. */
export const LAST_RESORT: DocumentFace = {
  family: 'NOL Last Resort',
  weight: 400,
  file: 'nol-last-resort.ttf',
  sources: [SLICED_FONTS.song],
  isForTitles: false,
};

/** The family that holds what the ready-made ones lack; made for each document that needs it. */
export const RARE_FAMILY = 'NOL Rare';

/** Where rare characters come from, in this order. */
export const RARE_SOURCES: readonly SlicedFont[] = [SLICED_FONTS.song, SLICED_FONTS.kai];

/** Where a font file of the operator stands in for a family of the official ones. */
export const OFFICIAL_FAMILIES: readonly { family: string; files: readonly string[] }[] = [
  { family: 'FangSong_GB2312', files: ['FangSong_GB2312', 'simfang', 'FangSong', '仿宋_GB2312'] },
  { family: 'KaiTi_GB2312', files: ['KaiTi_GB2312', 'simkai', 'KaiTi', '楷体_GB2312'] },
  { family: 'SimHei', files: ['SimHei', 'simhei', '黑体'] },
  { family: '方正小标宋简体', files: ['FZXBSJW', 'FZXBSJW--GB1-0', 'FZXBSK', '方正小标宋简体'] },
];
