import { useMemo, useRef } from 'react';
import { randomKey } from '../../app/random-key';
import type { Values } from '../field-types';
import { dropDraft, readDraft, writeDraft, type Draft } from './draft-store';

export type DraftHandle = {
  /** When the restored draft was saved; null for a new form. */
  restoredFrom: string | null;
  values: Values;
  /** What the form began with, also when that was days ago. */
  before: Values;
  idempotencyKey: () => string;
  /** From now on the form is another act than the one that was sent before. */
  startAnew: () => void;
  uploaded: () => Record<string, string>;
  save: (values: Values) => void;
  saveUpload: (pictureId: string, attachmentId: string) => void;
  drop: () => Promise<void>;
};

/** The draft behind a form: what was left last time, and where each change is kept. */
export function useDraft(key: string, start: () => Values, now: () => number): DraftHandle {
  const clock = useRef(now);
  clock.current = now;
  return useMemo(() => {
    const kept = readDraft(key);
    const before = start();
    let draft: Draft = kept ?? {
      values: before,
      before,
      uploaded: {},
      idempotencyKey: randomKey(),
      savedAt: '',
    };
    const keep = (changes: Partial<Draft>): void => {
      draft = { ...draft, ...changes, savedAt: new Date(clock.current()).toISOString() };
      writeDraft(key, draft);
    };
    return {
      restoredFrom: kept?.savedAt ?? null,
      values: draft.values,
      before: draft.before,
      idempotencyKey: () => draft.idempotencyKey,
      startAnew: () => keep({ idempotencyKey: randomKey() }),
      uploaded: () => draft.uploaded,
      save: (values) => keep({ values }),
      saveUpload: (pictureId, attachmentId) =>
        keep({ uploaded: { ...draft.uploaded, [pictureId]: attachmentId } }),
      drop: () => dropDraft(key),
    };
    // The start values belong to the first drawing of the form; later ones must not overwrite what was typed.
  }, [key]);
}
