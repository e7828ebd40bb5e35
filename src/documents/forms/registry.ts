import { ABSENCE_REPORT_48H } from './absence-report-48h/form';
import type { AbsenceReportPaper } from './absence-report-data';
import type { Form } from './form';
import { INSPECTION_SHEET } from './inspection-sheet/form';
import type { InspectionSheetPaper } from './inspection-sheet-data';
import type { ReturnNoticeData } from './return-notice-data';
import { RETURN_NOTICE_SCHOOL } from './return-notice-school/form';
import { RETURN_ORDER_GOVERNMENT } from './return-order-government/form';
import type { WrittenReportPaper } from './written-report-data';
import { WRITTEN_REPORT } from './written-report/form';

/** The data each form prints, by its code. */
export type FormData = {
  'return-notice-school': ReturnNoticeData;
  'return-order-government': ReturnNoticeData;
  'absence-report-48h': AbsenceReportPaper;
  'inspection-sheet': InspectionSheetPaper;
  'written-report': WrittenReportPaper;
};

export type FormCode = keyof FormData;

/** Every form that can be printed. A version once issued stays here for ever. */
export const FORMS: { readonly [Code in FormCode]: readonly Form<FormData[Code]>[] } = {
  'return-notice-school': [RETURN_NOTICE_SCHOOL],
  'return-order-government': [RETURN_ORDER_GOVERNMENT],
  'absence-report-48h': [ABSENCE_REPORT_48H],
  'inspection-sheet': [INSPECTION_SHEET],
  'written-report': [WRITTEN_REPORT],
};
