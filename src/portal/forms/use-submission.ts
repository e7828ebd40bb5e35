import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Failure } from '../api/failure';
import { request } from '../api/request';
import { buildBody, picturesOf } from './build-body';
import type { DraftHandle } from './drafts/use-draft';
import type { Form, Target, Values } from './field-types';
import type { Uploads } from './photos/uploads';

type Step = { busy: false } | { busy: true; words: string };

/** Sends a form once: pictures first, then what is written. What was written stays kept until the server has said yes. */
export function useSubmission<C, R>(
  form: Form<C>,
  context: C,
  target: Target,
  draft: DraftHandle,
  uploads: Uploads,
) {
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ busy: false });
  const running = useRef(false);

  const run = async (values: Values): Promise<R> => {
    const pictures = picturesOf(form, values, context);
    const ids = new Map<string, string>();
    for (const [index, { picture, purpose }] of pictures.entries()) {
      setStep({ busy: true, words: `正在上传图片 ${index + 1} / ${pictures.length}…` });
      ids.set(picture.id, await uploads.ensure(picture, purpose));
    }
    setStep({ busy: true, words: '正在提交…' });
    const before = target.method === 'PUT' ? draft.before : undefined;
    const body = buildBody(form, values, context, ids, before);
    return request<R>(target.path, {
      method: target.method,
      body: target.envelope === 'data' ? { data: body } : body,
      idempotencyKey: draft.idempotencyKey(),
    });
  };

  /** Null when a submission is under way already: a second tap does nothing. */
  const submit = async (values: Values): Promise<R | null> => {
    if (running.current) return null;
    running.current = true;
    try {
      const result = await run(values);
      await draft.drop();
      void client.invalidateQueries();
      return result;
    } catch (error) {
      if (error instanceof Failure && error.status === 409) void client.invalidateQueries();
      // An administrator added or retired a field while the form was open: it is drawn anew around what was typed.
      if (error instanceof Failure && error.fields.some(({ path }) => path.startsWith('extra')))
        void client.invalidateQueries({ queryKey: ['form-descriptions'] });
      // The server has it already, with other content: a person has read so now, and sends again only on purpose.
      if (error instanceof Failure && error.code === 'INPUT-12') draft.startAnew();
      throw error;
    } finally {
      running.current = false;
      setStep({ busy: false });
    }
  };

  return { step, submit };
}
