import { setImmediate as letOthersRun } from 'node:timers/promises';

import { openPdfObjects, type PdfObjects } from '../text/pdf-objects';

const REFERENCE = /(\d+) 0 R/g;
const CATALOGUE = 1;
const PAGE_TREE = 2;
const FIRST_FREE = 3;

type Part = { readonly objects: PdfObjects; readonly offset: number };

function moveReferences(dictionary: string, offset: number): string {
  return dictionary.replace(REFERENCE, (_, number: string) => `${Number(number) + offset} 0 R`);
}

/** An object of a part under its new number; the root of its pages gets the common root as parent. */
function moved(part: Part, number: number): Buffer {
  const { dictionary, raw } = part.objects.read(number);
  let text = moveReferences(dictionary, part.offset);
  if (number === part.objects.pagesRoot) {
    text = text.replace('<<', `<</Parent ${PAGE_TREE} 0 R\n`);
  }
  const head = `${number + part.offset} 0 obj\n${text}`;
  if (raw === null) return Buffer.from(`${head}endobj\n`, 'latin1');
  const start = Buffer.from(`${head}stream\n`, 'latin1');
  return Buffer.concat([start, raw, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

function utf16(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

/** The pages below a part's root. */
function countPages(part: Part): number {
  const { dictionary } = part.objects.read(part.objects.pagesRoot);
  return Number(/\/Count (\d+)/.exec(dictionary)?.[1]);
}

/**
 * Joins PDF files of this project's renderer into one, pages in order. Objects are renumbered and nothing is
 * unpacked; between two files others have their turn. Rejects with UnknownPdfMake for other files.
 */
export async function joinPdfs(title: string, files: readonly Buffer[]): Promise<Buffer> {
  const parts: Part[] = [];
  let offset = FIRST_FREE;
  for (const file of files) {
    await letOthersRun();
    const objects = openPdfObjects(file);
    parts.push({ objects, offset });
    offset += Math.max(...objects.numbers) + 1;
  }
  const info = offset;
  const kids = parts.map((part) => `${part.objects.pagesRoot + part.offset} 0 R`).join(' ');
  const count = parts.reduce((sum, part) => sum + countPages(part), 0);
  const own: [number, string][] = [
    [CATALOGUE, `<</Type /Catalog /Pages ${PAGE_TREE} 0 R>>`],
    [PAGE_TREE, `<</Type /Pages /Count ${count} /Kids [${kids}]>>`],
    [info, `<</Title ${utf16(title)}>>`],
  ];

  const starts = new Map<number, number>();
  const chunks: Buffer[] = [];
  let length = 0;
  const write = (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  write(Buffer.from('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', 'latin1'));
  for (const [number, text] of own) {
    starts.set(number, length);
    write(Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1'));
  }
  for (const part of parts) {
    await letOthersRun();
    for (const number of part.objects.numbers) {
      starts.set(number + part.offset, length);
      write(moved(part, number));
    }
  }
  const tableAt = length;
  const rows = Array.from({ length: info }, (_, index) => {
    const start = starts.get(index + 1);
    return start === undefined
      ? '0000000000 65535 f \n'
      : `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `<</Size ${info + 1} /Root ${CATALOGUE} 0 R /Info ${info} 0 R>>`;
  write(
    Buffer.from(
      `xref\n0 ${info + 1}\n0000000000 65535 f \n${rows.join('')}` +
        `trailer\n${trailer}\nstartxref\n${tableAt}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(chunks);
}
