import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { WrittenReportFacts } from '../report-facts';
import { WRITTEN_REPORT_BASIS } from './basis';

/** REPORT-08: one written report leaves in a round; a draft may be written anew and is signed anew. */
export const oneWrittenReport = defineRule<Pick<WrittenReportFacts, 'reportSent'>>(
  {
    code: 'REPORT-08',
    title: '一轮一份书面报告',
    sentence: '本轮书面报告已发出的，不得再发；未发出的可以重新起草并重新签字。',
    basis: WRITTEN_REPORT_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.minors,
  },
  ({ reportSent }) =>
    reportSent ? [{ path: ['kind'], message: '本轮书面报告已发出，请在原报告上办理。' }] : [],
);
