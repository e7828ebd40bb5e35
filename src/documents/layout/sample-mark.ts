const STYLE =
  'position:fixed;top:110mm;left:18mm;width:120mm;text-align:center;font-size:120pt;line-height:1;' +
  'color:#d8d8d8;transform:rotate(-30deg);z-index:-1';

/** The paper with 样张 across every page: a fixed box is repeated by the printer, and one behind the text leaves it readable. */
export function markAsSample(html: string): string {
  return html.replace('</body>', `<div style="${STYLE}">样张</div></body>`);
}
