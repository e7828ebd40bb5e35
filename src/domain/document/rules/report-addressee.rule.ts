import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ReportFacts } from '../report-facts';
import { ABSENCE_REPORT_BASIS } from './basis';

/** REPORT-04: the town of the household registration must be known, or be stated to lie outside. */
export const reportAddressee = defineRule<Pick<ReportFacts, 'townCode' | 'householdOutside'>>(
  {
    code: 'REPORT-04',
    title: '报告有户籍地收文单位',
    sentence: '报告须送学生户籍所在地镇（街道）和区教委；户籍地不明的须先查明。',
    basis: ABSENCE_REPORT_BASIS,
    clauses: ['A-4.4', 'B-n1'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ townCode, householdOutside }) =>
    townCode !== null || householdOutside
      ? []
      : [
          {
            path: ['townCode'],
            message: '没有登记户籍所在镇（街道），请先查明登记；户籍在区外的请勾选“户籍在区外”。',
          },
        ],
);
