import { commonSet, rareFaceRule } from '../fonts/rare-face';
import { fontFaceCss } from './font-face-css';
import { PRINT_CSS } from './print-css';

/** Settings of the papers' look. */
export type ComposeOptions = {
  /** Folder with the official font families the operator owns (DOCUMENT_FONTS_DIR), or null. */
  readonly officialFontsDir: string | null;
};

const heads = new Map<string | null, string>();
let common: ReadonlySet<number> | null = null;

/** The same bytes for every paper of an installation: the kept pages rely on it. */
function headOf({ officialFontsDir }: ComposeOptions): string {
  const known = heads.get(officialFontsDir);
  if (known !== undefined) return known;
  const style = `${fontFaceCss(officialFontsDir)}\n${PRINT_CSS}`;
  const head = `<meta charset="utf-8"><style>${style}</style></head>`;
  heads.set(officialFontsDir, head);
  return head;
}

function escapeTitle(title: string): string {
  return title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Makes a whole HTML document of a form's body. The title becomes that of the PDF. */
export function composeDocument(title: string, body: string, options: ComposeOptions): string {
  common ??= commonSet();
  const start = `<!doctype html><html lang="zh-CN"><head><title>${escapeTitle(title)}</title>`;
  return `${start}${headOf(options)}<body>${rareFaceRule(body, common)}${body}</body></html>`;
}
