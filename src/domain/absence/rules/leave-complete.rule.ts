import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AbsenceFacts } from '../facts';
import { ABSENCE_BASIS } from './basis';

/** ABSENCE-04: leave stops the clock, so it needs a reason and an end. */
export const absenceLeaveComplete = defineRule<AbsenceFacts>(
  {
    code: 'ABSENCE-04',
    title: '请假须有事由和期限',
    sentence: '登记为请假的，须写明事由和请假截止日期，截止日期不早于首次缺勤日。',
    basis: ABSENCE_BASIS,
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, leaveReason, leaveUntil, firstMissedOn }) => {
    if (kind !== 'LEAVE') return [];
    const findings = [];
    if ((leaveReason ?? '').trim() === '') {
      findings.push({ path: ['leaveReason'], message: '请填写请假事由。' });
    }
    if (leaveUntil === null) {
      findings.push({ path: ['leaveUntil'], message: '请填写请假截止日期。' });
    } else if (leaveUntil < firstMissedOn) {
      findings.push({
        path: ['leaveUntil'],
        message: '请假截止日期早于首次缺勤日，请改正。',
      });
    }
    return findings;
  },
);
