import type { TemplateField } from '../../../domain/document/template-field';
import { SHARED_NOTICE_FIELDS } from '../return-notice-fields';

/** What the school's notice may print. */
export const RETURN_NOTICE_FIELDS: readonly TemplateField[] = [
  ...SHARED_NOTICE_FIELDS,
  { path: 'visitDates', label: '历次劝返日期（连写）', kind: 'text' },
  { path: 'visitWays', label: '历次劝返方式（连写）', kind: 'text' },
];
