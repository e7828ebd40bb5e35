import { useEffect, useState } from 'react';
import { requestBlob } from '../../api/request';
import { getPicture } from '../../forms/drafts/picture-store';
import { isOnDevice, pictureOf } from '../sync/parts';

async function read(key: string, ref: string, signal: AbortSignal): Promise<Blob | null> {
  const here = await getPicture(key, isOnDevice(ref) ? pictureOf(ref).id : ref);
  if (here !== null || isOnDevice(ref)) return here;
  return requestBlob(`/attachments/${encodeURIComponent(ref)}/content`, { signal });
}

/** `url` is a local address. */
type Photo = { step: 'reading' } | { step: 'shown'; url: string } | { step: 'missing' };

/** A photo from this device, else from the server. */
export function usePhoto(key: string, ref: string): Photo {
  const [photo, setPhoto] = useState<Photo>({ step: 'reading' });
  useEffect(() => {
    const gone = new AbortController();
    let made: string | null = null;
    const show = (blob: Blob | null): void => {
      if (gone.signal.aborted) return;
      if (blob === null) {
        setPhoto({ step: 'missing' });
        return;
      }
      made = URL.createObjectURL(blob);
      setPhoto({ step: 'shown', url: made });
    };
    read(key, ref, gone.signal).then(show, () => show(null));
    return () => {
      gone.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [key, ref]);
  return photo;
}
