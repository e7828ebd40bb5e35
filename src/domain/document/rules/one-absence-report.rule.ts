import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AbsenceReportFacts } from '../report-facts';
import { ABSENCE_REPORT_BASIS } from './basis';

/** REPORT-05: one 48小时报告单 a round; a changed one is edited and signed anew. */
export const oneAbsenceReport = defineRule<AbsenceReportFacts>(
  {
    code: 'REPORT-05',
    title: '一轮一份48小时报告单',
    sentence: '本轮已有48小时报告单的，不得重复填报。',
    basis: ABSENCE_REPORT_BASIS,
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ reportStands }) =>
    reportStands ? [{ path: ['kind'], message: '本轮已有48小时报告单，请在原报告单上办理。' }] : [],
);
