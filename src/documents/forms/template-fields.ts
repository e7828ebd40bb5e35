import type { TemplateField } from '../../domain/document/template-field';
import { ABSENCE_REPORT_FIELDS } from './absence-report-48h/fields';
import { INSPECTION_SHEET_FIELDS } from './inspection-sheet/fields';
import type { FormCode } from './registry';
import { RETURN_NOTICE_FIELDS } from './return-notice-school/fields';
import { RETURN_ORDER_FIELDS } from './return-order-government/fields';
import { WRITTEN_REPORT_FIELDS } from './written-report/fields';

/** What each form's template may print, by the names people know. A test compares the lists with the views: none missing, none extra. */
export const TEMPLATE_FIELDS: Readonly<Record<FormCode, readonly TemplateField[]>> = {
  'return-notice-school': RETURN_NOTICE_FIELDS,
  'return-order-government': RETURN_ORDER_FIELDS,
  'absence-report-48h': ABSENCE_REPORT_FIELDS,
  'inspection-sheet': INSPECTION_SHEET_FIELDS,
  'written-report': WRITTEN_REPORT_FIELDS,
};
