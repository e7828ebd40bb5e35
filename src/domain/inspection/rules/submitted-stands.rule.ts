import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { SheetFacts } from '../facts';
import { INSPECTION_STATE_LABELS } from '../states';
import { SHEET_BASIS } from './basis';

/** INSP-05: what both sides signed stays as it is; a correction is a sheet of its own. */
export const submittedStands = defineRule<Pick<SheetFacts, 'stateBefore' | 'state'>>(
  {
    code: 'INSP-05',
    title: '提交后不能修改',
    sentence: '督查表提交后不能修改；有误的，注明理由另做更正，原表保留。',
    basis: SHEET_BASIS,
    clauses: ['B-a3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ stateBefore, state }) => {
    if (stateBefore === null || stateBefore === 'DRAFT') return [];
    if (stateBefore === 'SUBMITTED' && state === 'SUPERSEDED') return [];
    const message = `这份督查表${INSPECTION_STATE_LABELS[stateBefore]}，不能再改；提交的内容有误的，请用“更正”。`;
    return [{ path: ['state'], message }];
  },
);
