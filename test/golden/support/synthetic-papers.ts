import type { AbsenceReportPaper } from '../../../src/documents/forms/absence-report-data';
import type { ReturnNoticeData } from '../../../src/documents/forms/return-notice-data';
import { SAMPLES } from '../../../src/documents/forms/samples';
import type { WrittenReportPaper } from '../../../src/documents/forms/written-report-data';

const { guardian, student } = SAMPLES['return-notice-school'];

/** The family of the shipped samples, with rare characters in its names on purpose. */
const FAMILY = {
  guardian: { ...guardian, name: '陈䶮' },
  student: { ...student, name: '陈㛃𠅤' },
};

/** A school's notice about invented people. */
export const schoolNotice = (change: Partial<ReturnNoticeData> = {}): ReturnNoticeData => ({
  ...SAMPLES['return-notice-school'],
  ...FAMILY,
  ...change,
});

/** An order of a town's government about the same child. */
export const townOrder = (change: Partial<ReturnNoticeData> = {}): ReturnNoticeData => ({
  ...SAMPLES['return-order-government'],
  ...FAMILY,
  ...change,
});

/** A co-signed 48小时报告单 about the same child. */
export const absenceReport = (change: Partial<AbsenceReportPaper> = {}): AbsenceReportPaper => ({
  ...SAMPLES['absence-report-48h'],
  ...FAMILY,
  ...change,
});

/** A signed and sent 辍学学生书面报告 about the same child. */
export const writtenReport = (change: Partial<WrittenReportPaper> = {}): WrittenReportPaper => ({
  ...SAMPLES['written-report'],
  ...FAMILY,
  ...change,
});
