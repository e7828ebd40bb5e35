/** A document cut after its `<body>` tag; `head` is everything before, without the title. */
export type SplitDocument = {
  readonly head: string;
  readonly title: string;
  readonly body: string;
};

const BODY_TAG = '<body>';
const END = '</body></html>';
const TITLE = /<title>([^<]*)<\/title>/;

function unescape(title: string): string {
  return title.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/**
 * Cuts a document as this project composes it (`…<body>…</body></html>`). Null for any other shape; such a
 * document is loaded whole.
 */
export function splitDocument(html: string): SplitDocument | null {
  const text = html.trimEnd();
  const start = text.indexOf(BODY_TAG);
  if (start < 0 || !text.endsWith(END)) return null;
  const head = text.slice(0, start + BODY_TAG.length);
  // In a comment the tag would not be the body's.
  if (head.includes('<!--')) return null;
  return {
    head: head.replace(TITLE, ''),
    title: unescape(TITLE.exec(head)?.[1] ?? ''),
    body: text.slice(start + BODY_TAG.length, text.length - END.length),
  };
}
