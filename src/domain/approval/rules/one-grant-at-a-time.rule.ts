import { DISTRICT_PRACTICE, SINCE } from '../../kernel/sources';
import { formatChineseDate, type PlainDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import type { ApprovalFacts, OtherGrant } from '../facts';

const meets = (other: OtherGrant, from: PlainDate, to: PlainDate | null): boolean =>
  (to === null || other.from <= to) && (other.to === null || other.to >= from);

const periodOf = ({ from, to }: OtherGrant): string =>
  to === null
    ? `自${formatChineseDate(from)}起`
    : `自${formatChineseDate(from)}至${formatChineseDate(to)}`;

/** APPROVE-05: with two of them over one day nobody could say where the child is taught, and the end of one would not bring it back to class. */
export const oneGrantAtATime = defineRule<
  Pick<ApprovalFacts, 'decision' | 'fromDate' | 'toDate' | 'others'>
>(
  {
    code: 'APPROVE-05',
    title: '同一期间只能批准一项',
    sentence: '同一名儿童的送教、缓学、休学，期间不得重叠；先前批准的须先办理终止。',
    basis: [DISTRICT_PRACTICE],
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ decision, fromDate, toDate, others }) => {
    if (decision !== 'APPROVED') return [];
    const met = others.find((other) => meets(other, fromDate, toDate));
    if (!met) return [];
    const message = `该儿童已批准${met.what}（${periodOf(met)}），与申报的期间重叠；请先终止那一项，或者不予批准。`;
    return [{ path: ['decision'], message }];
  },
);
