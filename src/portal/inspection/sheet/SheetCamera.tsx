import {
  createContext,
  useContext,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { MAX_PHOTOS } from '../../../domain/form/check-value';
import { asFailure } from '../../api/failure';
import type { ChecklistItem } from '../../../domain/checklist/content';
import { randomKey } from '../../app/random-key';
import { putPicture } from '../../forms/drafts/picture-store';
import { shrinkPhoto } from '../../forms/photos/shrink-photo';
import { deviceRef, photosOf } from '../sync/parts';
import { openPhotoNotes, type PhotoNotes } from './photo-notes';
import { useOpened } from './sheet-context';

type Camera = { open: (item: ChecklistItem, from: 'camera' | 'album') => void; notes: PhotoNotes };

const CameraContext = createContext<Camera>({ open: () => undefined, notes: openPhotoNotes() });

/** Opens the camera or the album for an item. */
export const useCamera = (): Camera['open'] => useContext(CameraContext).open;

/** What is to be said of the photos of an item. */
export function usePhotoNote(code: string): string | undefined {
  const { notes } = useContext(CameraContext);
  return useSyncExternalStore(notes.subscribe, () => notes.noteOf(code));
}

const NO_ROOM =
  '本机存储已满，这张照片只在这一页上：请不要关闭页面，尽快联网上传，或清理手机空间后重拍。';

/** One camera for the whole sheet: two file inputs an item would be four hundred of them. */
export function SheetCamera({ children }: { children: ReactNode }) {
  const { key, book } = useOpened();
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const target = useRef<ChecklistItem | null>(null);
  const notes = useMemo(openPhotoNotes, []);

  const takeOne = async (item: ChecklistItem, file: File): Promise<string | undefined> => {
    const id = randomKey();
    const kept = await putPicture(key, id, await shrinkPhoto(file));
    const ref = deviceRef(id, file.lastModified);
    const { value, photos } = book.answer(item.code);
    const listed = Array.isArray(value) ? (value as readonly string[]) : [];
    if (item.kind === 'photo') book.change(item.code, { value: [...listed, ref] });
    else book.change(item.code, { photos: [...photos, ref] });
    return kept ? undefined : NO_ROOM;
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const item = target.current;
    if (item === null || files.length === 0) return;
    const { code } = item;
    let trouble: string | undefined;
    notes.say(code, '正在处理照片…');
    for (const file of files) {
      if (photosOf(book.answer(code)).length >= MAX_PHOTOS) {
        trouble = `每一项最多 ${MAX_PHOTOS} 张照片。`;
        break;
      }
      try {
        trouble = (await takeOne(item, file)) ?? trouble;
      } catch (reason) {
        trouble = asFailure(reason).message;
      }
    }
    notes.say(code, trouble);
  };

  const value = useMemo<Camera>(
    () => ({
      notes,
      open(item, from) {
        target.current = item;
        (from === 'camera' ? camera : album).current?.click();
      },
    }),
    [notes],
  );
  const input = {
    hidden: true,
    type: 'file',
    accept: 'image/*',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      void take(Array.from(event.currentTarget.files ?? []));
      event.currentTarget.value = '';
    },
  } as const;
  return (
    <CameraContext.Provider value={value}>
      {children}
      <input {...input} ref={camera} capture="environment" data-field="camera" />
      <input {...input} ref={album} multiple data-field="album" />
    </CameraContext.Provider>
  );
}
