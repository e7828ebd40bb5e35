import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalOf } from '../http/panel-errors';
import { TEMPLATE_VERSIONS, type SourceReport, type TemplateDetail } from './template-types';

const PAUSE_MS = 700;

export type Saving = 'saved' | 'waiting' | 'saving' | 'failed';

/** A draft that saves itself after each pause in typing; what the server finds wrong comes back with each save. */
export function useTemplateDraft(detail: TemplateDetail) {
  const { put } = useFetchClient();
  const [source, setSource] = useState(detail.source);
  const [report, setReport] = useState<SourceReport>(detail.report);
  const [saving, setSaving] = useState<Saving>('saved');
  const [message, setMessage] = useState('');
  const rev = useRef(detail.rev);
  const stored = useRef(detail.source);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  /** One save after the other: each needs the revision of the last. Answers whether the draft is stored as it stands. */
  const save = useCallback(
    (text: string): Promise<boolean> => {
      const attempt = async (): Promise<boolean> => {
        if (text === stored.current) return true;
        setSaving('saving');
        try {
          const address = `${TEMPLATE_VERSIONS}/${detail.documentId}`;
          const body = { rev: rev.current, source: text };
          const { data } = await put<{ data: { rev: number } } & SourceReport>(address, body);
          rev.current = data.data.rev;
          stored.current = text;
          setReport({ faults: data.faults, leftOut: data.leftOut });
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
    [put, detail.documentId],
  );

  useEffect(() => {
    if (source === stored.current) return;
    setSaving('waiting');
    const timer = setTimeout(() => void save(source), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [source, save]);

  // Whoever leaves in the middle of a word loses nothing: the last words go out with the page.
  const latest = useRef(source);
  latest.current = source;
  useEffect(() => () => void save(latest.current), [save]);

  return { source, setSource, report, saving, message, save: () => save(source), rev };
}
