import type { CaseRecord } from '../api/case-records';
import type { ActionForm, Form, Target } from './field-types';

/** The form of an action: it carries the revision of the case that was on the screen. */
export const formOfAction = ({ action, ...form }: ActionForm): Form => ({
  ...form,
  name: action,
  fixed: (context) => ({ rev: context.record.rev, ...form.fixed?.(context) }),
});

/** Where the form of an action goes. */
export const targetOfAction = (record: CaseRecord, action: string): Target => ({
  method: 'POST',
  path: `/cases/${encodeURIComponent(record.documentId)}/actions/${action}`,
  envelope: 'none',
});
