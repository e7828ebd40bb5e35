import type { CaseRecord } from '../api/case-records';
import type { ActionForm, Form, Target } from './field-types';

/** The record type whose further fields a step asks for anew: they stand on the case, with what was answered before. */
export const CASE = 'case';

/** The form of an action: it carries the revision of the case that was on the screen. */
export const formOfAction = (
  { action, ...form }: ActionForm,
  { extra }: Pick<CaseRecord, 'extra'>,
): Form => ({
  ...form,
  name: action,
  extraOf: form.extraOf?.recordType === CASE ? { recordType: CASE, stored: extra } : form.extraOf,
  fixed: (context) => ({ rev: context.record.rev, ...form.fixed?.(context) }),
});

/** Where the form of an action goes. */
export const targetOfAction = (record: CaseRecord, action: string): Target => ({
  method: 'POST',
  path: `/cases/${encodeURIComponent(record.documentId)}/actions/${action}`,
  envelope: 'none',
});
