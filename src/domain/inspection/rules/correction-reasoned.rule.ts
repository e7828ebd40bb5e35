import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { CorrectionFacts } from '../facts';
import { INSPECTION_STATE_LABELS } from '../states';
import { SHEET_BASIS } from './basis';

/** INSP-06: only the sheet in force is corrected, and it says why. */
export const correctionReasoned = defineRule<CorrectionFacts>(
  {
    code: 'INSP-06',
    title: '更正督查表须有理由',
    sentence: '只能更正已提交且未被更正的督查表，更正须写明理由。',
    basis: SHEET_BASIS,
    clauses: ['B-a3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ stateOfCorrected, reason }) => {
    if (stateOfCorrected !== 'SUBMITTED')
      return [
        {
          path: ['state'],
          message: `这份督查表${INSPECTION_STATE_LABELS[stateOfCorrected]}，不能更正；只能更正已提交的督查表。`,
        },
      ];
    return (reason ?? '').trim() === ''
      ? [{ path: ['reason'], message: '请写明更正的理由。' }]
      : [];
  },
);
