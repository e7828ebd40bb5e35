import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { overlaps, TARGET_FIELDS } from '../assignment';
import type { AssignmentFacts } from '../facts';
import { RESPONSIBILITY_BASIS } from './basis';

/** Posts that answer alone: two holders would each leave it to the other. */
const HELD_BY_ONE: readonly string[] = ['INSPECTOR', 'CHILD_TEACHER', 'PERSUADER'];

/** ASSIGN-04: the same post is not held twice on one day. */
export const noOverlap = defineRule<Pick<AssignmentFacts, 'assignment' | 'kind' | 'others'>>(
  {
    code: 'ASSIGN-04',
    title: '责任分工不重叠',
    sentence:
      '同一人对同一对象的同类责任，起止日期不得重叠；责任督学、包人教师、劝返责任人同一时间只能有一人。',
    basis: RESPONSIBILITY_BASIS,
    clauses: ['A-3', 'A-4.2', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ assignment, kind, others }) => {
    if (kind === null) return [];
    const field = TARGET_FIELDS[kind.target];
    const clash = others.find(
      (other) =>
        other.kindCode === assignment.kindCode &&
        (field === null || other[field] === assignment[field]) &&
        (other.staffNo === assignment.staffNo || HELD_BY_ONE.includes(kind.code)) &&
        overlaps(other, assignment),
    );
    if (clash === undefined) return [];
    const until = clash.toDate === null ? '今' : formatChineseDate(clash.toDate);
    const holder = clash.staffNo === null ? '空缺登记' : (clash.staffName ?? clash.staffNo);
    return [
      {
        path: ['fromDate'],
        message: `与已有的${kind.name}（${holder}，${formatChineseDate(clash.fromDate)}至${until}）重叠，请先结束原分工或调整日期。`,
      },
    ];
  },
);
