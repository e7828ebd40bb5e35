import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { FilingFacts } from '../report-facts';
import { WRITTEN_REPORT_BASIS } from './basis';

/** REPORT-09: what was sent is filed, once. */
export const filingInOrder = defineRule<FilingFacts>(
  {
    code: 'REPORT-09',
    title: '书面报告报区教委备案',
    sentence: '书面报告发出后由区教委登记备案，只登记一次。',
    basis: WRITTEN_REPORT_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.minors,
  },
  ({ documentState, filedOn }) => {
    const at = (message: string) => [{ path: ['document'], message }];
    if (documentState !== 'DOC_ISSUED') return at('书面报告尚未发出，不能备案。');
    return filedOn === null ? [] : at('这份书面报告已备案。');
  },
);
