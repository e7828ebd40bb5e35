import type { TemplateField } from '../../../domain/document/template-field';
import { SHARED_NOTICE_FIELDS } from '../return-notice-fields';

/** What the order of a town or of the committee may print. */
export const RETURN_ORDER_FIELDS: readonly TemplateField[] = [
  ...SHARED_NOTICE_FIELDS,
  { path: 'age', label: '学生周岁年龄', kind: 'text' },
  { path: 'layout.isCommittee', label: '版面：发文单位是区教委', kind: 'flag' },
];
