import { openKeyedStore } from '../../device/keyed-store';

/** Pictures of unsent forms, in IndexedDB: localStorage has no room for them. */
const pictures = openKeyedStore<Blob>('nol-pictures', 'pictures');

const nameOf = (draft: string, id: string): string => `${draft}|${id}`;

/** Keeps a picture for a draft. It can be read at once; false when it is only on this page, because the device has no room. */
export const putPicture = (draft: string, id: string, blob: Blob): Promise<boolean> =>
  pictures.put(nameOf(draft, id), blob);

/** A kept picture, or null when the device has lost it. */
export const getPicture = (draft: string, id: string): Promise<Blob | null> =>
  pictures.get(nameOf(draft, id));

/** Forgets every picture of a draft. */
export const dropPictures = (draft: string): Promise<void> => pictures.dropUnder(`${draft}|`);

/** Forgets the pictures of every draft whose key begins so. */
export const dropPicturesUnder = (prefix: string): Promise<void> => pictures.dropUnder(prefix);
