import { useEffect, useState } from 'react';
import { getPicture, putPicture } from '../../forms/drafts/picture-store';

export type Signer = 'principal' | 'inspector';

/** A drawn signature that waits for the submission, kept on the device with the sheet. */
export type KeptSignature = {
  /** Null while there is none. */
  drawing: Blob | null;
  /** Whether it was drawn on an earlier page, so that there is no pad that shows it. */
  restored: boolean;
  keep: (drawing: Blob | null) => void;
};

/** An empty picture stands for a signature that was wiped out. */
const NOTHING = new Blob([]);

/** The signature of one of the two under the sheet with this key. */
export function useSignature(key: string, signer: Signer): KeptSignature {
  const name = `signature-${signer}`;
  const [kept, setKept] = useState<{ drawing: Blob | null; restored: boolean }>({
    drawing: null,
    restored: false,
  });
  useEffect(() => {
    void getPicture(key, name).then((found) => {
      if (found !== null && found.size > 0) setKept({ drawing: found, restored: true });
    });
  }, [key, name]);
  return {
    ...kept,
    keep(drawing) {
      setKept({ drawing, restored: false });
      void putPicture(key, name, drawing ?? NOTHING);
    },
  };
}
