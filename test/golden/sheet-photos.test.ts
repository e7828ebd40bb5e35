import sharp, { type SharpOptions } from 'sharp';

import type {
  InspectionSheetPaper,
  PhotoOnSheet,
} from '../../src/documents/forms/inspection-sheet-data';
import { composePaper } from '../../src/documents/forms/render-form';
import { SAMPLES } from '../../src/documents/forms/samples';
import { shippedSource } from '../../src/documents/forms/shipped-source';
import { extractPages } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import { verifyPrinted } from '../../src/documents/text/verify-printed';
import { shrinkForPrint } from '../../src/usecases/attachment/shrink-for-print';
import { closeRenderers, openRenderer } from './support/open-renderer';

afterAll(closeRenderers);

const NO_PICTURES = { principal: '', inspector: '' };
const SHEET = SAMPLES['inspection-sheet'];

const bytesOf = (url: string) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');

/** A photo of gravel, which no encoder makes small, as it is printed when it has `room` bytes. */
async function noise(width: number, room?: number): Promise<string> {
  const size = { width, height: (width * 3) / 4, channels: 3 as const };
  const create = { ...size, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 50 } };
  return shrinkForPrint(
    await sharp({ create } as SharpOptions)
      .jpeg()
      .toBuffer(),
    room,
  );
}

describe('a printed sheet with photos', () => {
  const renderer = openRenderer();
  const photo = (at: number, of: { item: number; label: string }): PhotoOnSheet => ({
    ...{ attachment: `photo-${at}`, sha256: '', ...of },
    ...{ by: '周督学', taken: `2026年9月21日 09:${String(10 + (at % 50))}拍摄` },
  });
  const of = (count: number, item: number, label: string) =>
    Array.from({ length: count }, (_none, at) => photo(item * 1000 + at, { item, label }));
  /** Pictures in the order of the photos, the last for all that follow; no picture where none can be read. */
  const withPhotos = (photos: PhotoOnSheet[], ...pictures: string[]): InspectionSheetPaper => ({
    ...SHEET,
    photos,
    pictures: {
      ...NO_PICTURES,
      photos: Object.fromEntries(
        photos.flatMap(({ attachment }, at) => {
          const picture = pictures[at] ?? pictures.at(-1);
          return picture === undefined ? [] : [[attachment, picture]];
        }),
      ),
    },
  });
  const print = async (data: InspectionSheetPaper) => {
    const paper = composePaper('inspection-sheet', shippedSource('inspection-sheet'), data);
    const pdf = await renderer.render({ html: paper.html });
    expect(verifyPrinted(paper.facts, pdf)).toEqual([]);
    return { pdf, pages: extractPages(pdf).map(foldText) };
  };

  test('leaves the pages of the annex as they are and follows on pages of its own', async () => {
    const plain = await print(SHEET);
    const photos = [...of(2, 1, '是否建立失学学生台账'), ...of(1, 2, '是否有花名册')];
    const { pages } = await print(withPhotos(photos, await noise(400)));
    const own = plain.pages.length;
    const unnumbered = (page: string | undefined) => page?.replace(/共\d+页/, '');
    expect(pages.slice(0, own).map(unnumbered)).toEqual(plain.pages.map(unnumbered));
    expect(pages).toHaveLength(own + 1);
    const told = ['佐证照片', '第1项是否建立失学学生台账', '第2项是否有花名册'];
    for (const words of [...told, '周督学2026年9月21日09:'])
      expect(pages[own]).toContain(foldText(words));
  });

  test('says in its place that one can’t be read', async () => {
    const { pages } = await print(withPhotos(of(1, 1, '台账')));
    expect(pages.at(-1)).toContain(foldText('照片原件无法读取，未能印出'));
  });

  test('stays below 3 MB with twenty of the heaviest', async () => {
    const heavy = await Promise.all(Array.from({ length: 20 }, () => noise(1200, 130_000)));
    const { pdf } = await print(withPhotos(of(20, 1, '台账'), ...heavy));
    expect(pdf.toString('latin1').match(/\/Subtype\s*\/Image/g)).toHaveLength(20);
    expect(pdf.length).toBeLessThan(3_000_000);
  });

  test('prints so many as a reader leafs through, and says how many more there are', async () => {
    const { pages } = await print(withPhotos(of(130, 3, '台账'), await noise(300, 75_000)));
    expect(pages.at(-1)).toContain(foldText('共130张照片，此处印出前120张'));
  });
});

describe('a photo for print', () => {
  test('is upright, at most 1000 pixels long, and carries nothing of what the camera wrote', async () => {
    const exif = { IFD0: { Artist: '赵督学' }, IFD3: { GPSLatitude: '29/1' } };
    const bytes = await sharp({
      create: { width: 1600, height: 1200, channels: 3, background: '#abc' },
    })
      .jpeg()
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const small = await sharp(bytesOf(await shrinkForPrint(bytes))).metadata();
    expect(small).toMatchObject({ format: 'jpeg', width: 750, height: 1000 });
    for (const part of ['exif', 'xmp', 'iptc', 'orientation'])
      expect(small).not.toHaveProperty(part);
  });

  test('is made coarser until it has room', async () => {
    expect(bytesOf(await noise(1600, 130_000)).length).toBeLessThan(130_000);
  });

  test('is none when the bytes are no picture', async () => {
    await expect(shrinkForPrint(Buffer.from('no picture'))).rejects.toThrow();
  });
});
