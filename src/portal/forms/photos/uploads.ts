import { Failure } from '../../api/failure';
import { upload, type UploadPurpose } from '../../api/upload';
import type { DraftHandle } from '../drafts/use-draft';
import { getPicture } from '../drafts/picture-store';
import type { Picture } from '../field-types';

/** Share sent 0…1, `failed` with its sentence, or `done`. */
export type UploadState =
  | { step: 'waiting' }
  | { step: 'sending'; share: number }
  | { step: 'failed'; message: string }
  | { step: 'done' };

/** Sends the pictures of one form, each once, and remembers what has arrived. */
export type Uploads = {
  state: (pictureId: string) => UploadState;
  /** The attachment id of the picture, sending it first where need be. Throws Failure. */
  ensure: (picture: Picture, purpose: UploadPurpose) => Promise<string>;
  /** Counts a photo that is still being made smaller; `settled` waits for it. */
  during: (work: Promise<void>) => void;
  settled: () => Promise<void>;
  subscribe: (listener: () => void) => () => void;
  version: () => number;
};

/** `draftKey` finds the bytes, `draft` keeps the attachment ids. */
export function createUploads(draftKey: string, draft: DraftHandle): Uploads {
  const states = new Map<string, UploadState>();
  const running = new Map<string, Promise<string>>();
  const listeners = new Set<() => void>();
  const inHand = new Set<Promise<void>>();
  let version = 0;

  const become = (id: string, state: UploadState): void => {
    states.set(id, state);
    version += 1;
    listeners.forEach((listener) => listener());
  };

  const send = async (picture: Picture, purpose: UploadPurpose): Promise<string> => {
    become(picture.id, { step: 'sending', share: 0 });
    try {
      const file = await getPicture(draftKey, picture.id);
      if (file === null) {
        throw new Failure(-1, 'PHOTO-03', '这张照片在本机找不到了，请删除后重新拍照。');
      }
      const { fileName, takenAt } = picture;
      const id = await upload({ file, fileName, takenAt, purpose, key: picture.id }, (share) =>
        become(picture.id, { step: 'sending', share }),
      );
      draft.saveUpload(picture.id, id);
      become(picture.id, { step: 'done' });
      return id;
    } catch (error) {
      const message = error instanceof Failure ? error.message : '照片没有传上去，请重试。';
      become(picture.id, { step: 'failed', message });
      throw error;
    }
  };

  return {
    state: (id) =>
      id in draft.uploaded() ? { step: 'done' } : (states.get(id) ?? { step: 'waiting' }),
    ensure(picture, purpose) {
      const known = draft.uploaded()[picture.id];
      if (known) return Promise.resolve(known);
      const current =
        running.get(picture.id) ?? send(picture, purpose).finally(() => running.delete(picture.id));
      running.set(picture.id, current);
      return current;
    },
    during(work) {
      inHand.add(work);
      void work.finally(() => inHand.delete(work));
    },
    async settled() {
      await Promise.all(inHand);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
