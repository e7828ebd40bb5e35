import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ActionResult } from '../api/case-records';
import { Failure } from '../api/failure';
import { request } from '../api/request';
import { buildBody, picturesOf } from './build-body';
import type { DraftHandle } from './drafts/use-draft';
import type { ActionForm, FormContext, Values } from './field-types';
import type { Uploads } from './photos/uploads';

type Step = { busy: false } | { busy: true; words: string };

/** Sends a form once: pictures first, then the action. What was written stays kept until the server has said yes. */
export function useSubmission(
  form: ActionForm,
  context: FormContext,
  draft: DraftHandle,
  uploads: Uploads,
) {
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ busy: false });
  const running = useRef(false);

  const run = async (values: Values): Promise<ActionResult> => {
    const pictures = picturesOf(form, values, context);
    const ids = new Map<string, string>();
    for (const [index, { picture, purpose }] of pictures.entries()) {
      setStep({ busy: true, words: `正在上传图片 ${index + 1} / ${pictures.length}…` });
      ids.set(picture.id, await uploads.ensure(picture, purpose));
    }
    setStep({ busy: true, words: '正在提交…' });
    const caseId = encodeURIComponent(context.record.documentId);
    return request<ActionResult>(`/cases/${caseId}/actions/${form.action}`, {
      method: 'POST',
      body: buildBody(form, values, context, ids),
      idempotencyKey: draft.idempotencyKey(),
    });
  };

  /** Null when a submission is under way already: a second tap does nothing. */
  const submit = async (values: Values): Promise<ActionResult | null> => {
    if (running.current) return null;
    running.current = true;
    try {
      const result = await run(values);
      await draft.drop();
      void client.invalidateQueries();
      return result;
    } catch (error) {
      if (error instanceof Failure && error.status === 409) void client.invalidateQueries();
      throw error;
    } finally {
      running.current = false;
      setStep({ busy: false });
    }
  };

  return { step, submit };
}
