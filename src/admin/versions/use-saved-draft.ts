import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalOf } from '../http/panel-errors';

const PAUSE_MS = 700;

export type Saving = 'saved' | 'waiting' | 'saving' | 'failed';

export const SAVING_WORDS: Record<Saving, string> = {
  saved: '草稿已保存',
  waiting: '有未保存的修改…',
  saving: '正在保存…',
  failed: '没有保存',
};

type Start<Value, Report> = {
  /** Address of the version; a save is a PUT of `{rev, [field]: value}`. */
  address: string;
  field: 'source' | 'content';
  rev: number;
  value: Value;
  /** What is known to be wrong with it. */
  report: Report;
};

/**
 * A draft that saves itself after each pause in typing and when its page is left. What the server says of it comes with each save
 * as `Report`; a refused save keeps what was typed.
 */
export function useSavedDraft<Value, Report>({
  address,
  field,
  rev: firstRev,
  value: firstValue,
  report: firstReport,
}: Start<Value, Report>) {
  const { put } = useFetchClient();
  const [value, setValue] = useState(firstValue);
  const [report, setReport] = useState(firstReport);
  const [saving, setSaving] = useState<Saving>('saved');
  const [message, setMessage] = useState('');
  const rev = useRef(firstRev);
  const stored = useRef(firstValue);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  /** One save after the other: each needs the revision of the last. Answers whether the draft is stored as it stands. */
  const save = useCallback(
    (next: Value): Promise<boolean> => {
      const attempt = async (): Promise<boolean> => {
        if (next === stored.current) return true;
        setSaving('saving');
        try {
          const body = { rev: rev.current, [field]: next };
          const { data } = await put<{ data: { rev: number } } & Report>(address, body);
          rev.current = data.data.rev;
          stored.current = next;
          setReport(data);
          setSaving('saved');
          setMessage('');
          return true;
        } catch (error) {
          setSaving('failed');
          setMessage(refusalOf(error).message);
          return false;
        }
      };
      running.current = running.current.then(attempt);
      return running.current;
    },
    [put, address, field],
  );

  useEffect(() => {
    if (value === stored.current) {
      // Taken back before it was sent: nothing waits any more.
      setSaving((before) => (before === 'waiting' ? 'saved' : before));
      return;
    }
    setSaving('waiting');
    const timer = setTimeout(() => void save(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, save]);

  // Whoever leaves in the middle of a word loses nothing: the last words go out with the page.
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => () => void save(latest.current), [save]);

  return { value, setValue, report, saving, message, save: () => save(latest.current), rev };
}
