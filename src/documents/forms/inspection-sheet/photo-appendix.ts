import { compiledTemplate } from '../../templates/compile-template';
import { factsOfView } from '../../templates/facts-of-view';
import type { Appendix } from '../form';
import type { InspectionSheetPaper, PhotoOnSheet } from '../inspection-sheet-data';
import { appendixSource } from '../shipped-source';

/** Twenty pages of photos; a sheet of 200 items with nine photos each would be three hundred. */
export const MOST_PRINTED_PHOTOS = 120;

const LOST = '照片原件无法读取，未能印出';

type ItemOfPhotos = { readonly name: string; readonly photos: PhotoView[] };
type PhotoView = {
  readonly caption: string;
  readonly lost: string;
  readonly layout: { readonly picture: string };
};

function photoView({ attachment, by, taken }: PhotoOnSheet, pictures: Record<string, string>) {
  const picture = pictures[attachment] ?? '';
  return {
    caption: [by, taken].filter((part) => part !== '').join('　'),
    lost: picture === '' ? LOST : '',
    layout: { picture },
  };
}

/** 佐证照片: the photos of a sheet on pages behind it, under the number and the words of their items. Null when it has none. */
export function photoAppendix({ photos = [], pictures }: InspectionSheetPaper): Appendix | null {
  if (photos.length === 0) return null;
  const items = new Map<number, ItemOfPhotos>();
  for (const photo of photos.slice(0, MOST_PRINTED_PHOTOS)) {
    const item = items.get(photo.item) ?? { name: `第${photo.item}项　${photo.label}`, photos: [] };
    item.photos.push(photoView(photo, pictures.photos ?? {}));
    items.set(photo.item, item);
  }
  const view = {
    title: '佐证照片',
    items: [...items.values()],
    rest:
      photos.length > MOST_PRINTED_PHOTOS
        ? `共${photos.length}张照片，此处印出前${MOST_PRINTED_PHOTOS}张，其余请在平台上查看。`
        : '',
  };
  const { fill, printed } = compiledTemplate(appendixSource('inspection-sheet'));
  return { html: fill(view), facts: factsOfView(view, printed) };
}
