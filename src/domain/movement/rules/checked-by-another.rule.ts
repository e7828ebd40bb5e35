import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { MovementFacts } from '../facts';
import { MOVEMENT_BASIS } from './basis';

/** MOVE-04: who wrote it down does not vouch for it. */
export const checkedByAnother = defineRule<MovementFacts>(
  {
    code: 'MOVE-04',
    title: '核对须由另一人办理',
    sentence: '学籍异动的核对须由登记人以外的人办理，认定不实的须写明情况。',
    basis: MOVEMENT_BASIS,
    clauses: ['A-5.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ check, checkedByStaffNo, recordedByStaffNo, checkNote }) => {
    if (check === 'UNCHECKED') return [];
    const findings = [];
    if (checkedByStaffNo === recordedByStaffNo)
      findings.push({ path: ['check'], message: '这条异动是您登记的，请由另一人核对。' });
    if (check === 'FOUND_FALSE' && checkNote.trim() === '')
      findings.push({ path: ['checkNote'], message: '请写明不实的情况。' });
    return findings;
  },
);
