import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { MAX_PHOTOS } from '../../../domain/form/check-value';
import { asFailure } from '../../api/failure';
import type { ChecklistItem } from '../../../domain/checklist/content';
import { randomKey } from '../../app/random-key';
import { putPicture } from '../../forms/drafts/picture-store';
import { shrinkPhoto } from '../../forms/photos/shrink-photo';
import { deviceRef, photosOf } from '../sync/parts';
import { useOpened } from './sheet-context';

type Camera = (item: ChecklistItem, from: 'camera' | 'album') => void;

const CameraContext = createContext<Camera>(() => undefined);

/** Opens the camera or the album for an item. */
export const useCamera = (): Camera => useContext(CameraContext);

/** One camera for the whole sheet: two file inputs an item would be four hundred of them. */
export function SheetCamera({ children }: { children: ReactNode }) {
  const { key, book } = useOpened();
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const target = useRef<ChecklistItem | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const take = async (files: readonly File[]): Promise<void> => {
    const item = target.current;
    if (item === null) return;
    setTrouble(null);
    for (const file of files) {
      if (photosOf(book.answer(item.code)).length >= MAX_PHOTOS) {
        setTrouble(`每一项最多 ${MAX_PHOTOS} 张照片。`);
        return;
      }
      try {
        const id = randomKey();
        await putPicture(key, id, await shrinkPhoto(file));
        const ref = deviceRef(id, file.lastModified);
        const { value, photos } = book.answer(item.code);
        const listed = Array.isArray(value) ? (value as readonly string[]) : [];
        if (item.kind === 'photo') book.change(item.code, { value: [...listed, ref] });
        else book.change(item.code, { photos: [...photos, ref] });
      } catch (reason) {
        setTrouble(asFailure(reason).message);
      }
    }
  };

  const open = useMemo<Camera>(
    () => (item, from) => {
      target.current = item;
      (from === 'camera' ? camera : album).current?.click();
    },
    [],
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
    <CameraContext.Provider value={open}>
      {children}
      <input {...input} ref={camera} capture="environment" data-field="camera" />
      <input {...input} ref={album} multiple data-field="album" />
      {trouble !== null && (
        <p role="alert" style={{ color: 'var(--tone-overdue)' }}>
          {trouble}
        </p>
      )}
    </CameraContext.Provider>
  );
}
