import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { HomeVisitFacts } from '../facts';
import { FAMILY_BASIS } from './basis';

/** FAMILY-06: a visit that ends before it begins, or begins this evening, has a figure mistyped. */
export const visitTimes = defineRule<HomeVisitFacts>(
  {
    code: 'FAMILY-06',
    title: '家访的时间有先后',
    sentence: '家访的结束时刻须晚于开始时刻，当天的不得晚于现在；下次家访的日期须在这次之后。',
    basis: FAMILY_BASIS,
    clauses: ['A-4.8'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ heldOn, startTime, endTime, followUpOn, today, timeNow }) => {
    const findings = [];
    if (startTime !== null && endTime !== null && endTime <= startTime) {
      findings.push({ path: ['endTime'], message: '结束时刻须晚于开始时刻，请改正。' });
    }
    const last = endTime ?? startTime;
    if (heldOn === today && last !== null && last > timeNow) {
      const path = [endTime === null ? 'startTime' : 'endTime'];
      findings.push({ path, message: '这次家访还没有结束，请在家访后登记。' });
    }
    if (followUpOn !== null && followUpOn <= heldOn) {
      findings.push({ path: ['followUpOn'], message: '下次家访的日期须在这次之后，请改正。' });
    }
    return findings;
  },
);
