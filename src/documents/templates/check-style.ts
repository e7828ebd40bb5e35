import { BLOT } from './source-lines';

/** Millimetres of a unit; `em` and `%` go by the text around and have limits of their own. */
const UNITS: Readonly<Record<string, number>> = { mm: 1, cm: 10, pt: 0.353, px: 0.265, in: 25.4 };
const LENGTH = /^(-?\d+(?:\.\d+)?)(mm|cm|pt|px|in|em|%)?$/;
/** The sheet itself is 297 mm long. */
const LONGEST = 297;
const LARGEST_EM = 60;
/** Points of the smallest print of the shipped papers. */
const SMALLEST_TYPE = 8;
/** Shares multiply where boxes stand in boxes: smaller type is said in points. */
const SMALLEST_SHARE = { em: 1, '%': 100 } as const;
/** Seen on white paper, and on a copy of it. */
const DARK_ENOUGH = 0.3;

const isBlot = (value: string): boolean => value.includes(BLOT);

/** A length from `least` up to the sheet's own; a number of the layout is trusted. */
function isLength(value: string, least: number): boolean {
  if (isBlot(value) || value === '0' || value === 'auto') return true;
  const [, figures, unit] = LENGTH.exec(value) ?? [];
  const size = Number(figures);
  if (figures === undefined || unit === undefined || size < least) return false;
  if (unit === '%') return size <= 100;
  return unit === 'em' ? size <= LARGEST_EM : size * (UNITS[unit] ?? 1) <= LONGEST;
}

const areLengths = (value: string): boolean =>
  value.split(/\s+/).length <= 4 && value.split(/\s+/).every((one) => isLength(one, 0));

/** No box may be so small that what stands in it is cut or squeezed out of sight. */
const isRoom = (value: string): boolean =>
  value === 'auto' || (isLength(value, 1) && value !== '0');

function isReadable(value: string): boolean {
  const [, figures, unit] = LENGTH.exec(value) ?? [];
  const size = Number(figures);
  if (unit === 'em' || unit === '%') return size >= SMALLEST_SHARE[unit] && size <= 400;
  const points = (size * (UNITS[unit ?? ''] ?? 0)) / 0.353;
  return points >= SMALLEST_TYPE - 0.01 && points <= 72;
}

const NAMED = ['black', 'red', 'darkred', 'navy', 'darkblue', 'blue'];

function isDark(value: string): boolean {
  if (NAMED.includes(value)) return true;
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/.exec(value) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (digits === undefined) return false;
  const [red = 1, green = 1, blue = 1] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue <= DARK_ENOUGH;
}

const oneOf =
  (...words: readonly string[]) =>
  (value: string): boolean =>
    words.includes(value);

const isBorder = (value: string): boolean =>
  value.split(/\s+/).every((part) => {
    if (['none', 'solid', 'dashed', 'dotted', 'double', '0'].includes(part)) return true;
    return isDark(part) || isLength(part, 0);
  });

/** What a template may say of the looks, and in which bounds: nothing by which printed words could vanish. */
const PROPERTIES: Readonly<Record<string, (value: string) => boolean>> = {
  width: isRoom,
  'min-width': isRoom,
  'max-width': isRoom,
  height: isRoom,
  'min-height': isRoom,
  'max-height': isRoom,
  ...Object.fromEntries(
    ['', '-top', '-right', '-bottom', '-left'].flatMap((side) => [
      [`margin${side}`, areLengths],
      [`padding${side}`, areLengths],
      [`border${side}`, isBorder],
    ]),
  ),
  'text-indent': areLengths,
  'text-align': oneOf('left', 'right', 'center', 'justify'),
  'vertical-align': oneOf('top', 'middle', 'bottom', 'baseline', 'sub', 'super'),
  'font-size': isReadable,
  'font-weight': oneOf('normal', 'bold'),
  'font-style': oneOf('normal'),
  'line-height': (value) => isReadable(value) || (/^\d(\.\d+)?$/.test(value) && Number(value) >= 1),
  'letter-spacing': areLengths,
  color: isDark,
  'white-space': oneOf('normal', 'nowrap', 'pre-wrap', 'pre-line'),
  'word-break': oneOf('normal', 'break-all', 'keep-all'),
  'overflow-wrap': oneOf('normal', 'anywhere', 'break-word'),
  'text-decoration': oneOf('none', 'underline'),
  display: oneOf('block', 'inline', 'inline-block'),
  float: oneOf('left', 'right', 'none'),
  clear: oneOf('left', 'right', 'both'),
  'break-before': oneOf('auto', 'page', 'avoid'),
  'break-after': oneOf('auto', 'page', 'avoid'),
  'break-inside': oneOf('auto', 'avoid'),
  'page-break-before': oneOf('auto', 'always', 'avoid'),
  'page-break-after': oneOf('auto', 'always', 'avoid'),
  'page-break-inside': oneOf('auto', 'avoid'),
};

/**
 * The first declaration of a `style` that a paper may not have, or null: properties out of the list, white or tiny type, boxes without
 * room and all else that could hide words which must be read.
 */
export function refusedStyle(style: string): string | null {
  for (const declaration of style.split(';').map((part) => part.trim())) {
    if (declaration === '') continue;
    const [name = '', ...rest] = declaration.split(':');
    const property = name.trim().toLowerCase();
    const isAllowed = Object.hasOwn(PROPERTIES, property) ? PROPERTIES[property] : undefined;
    const value = rest.join(':').trim().toLowerCase();
    if (isAllowed?.(value) !== true) return declaration.replaceAll(BLOT, '…');
  }
  return null;
}
