import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { overlaps } from '../assignment';
import type { AssignmentFacts } from '../facts';
import { INSPECTOR_BASIS } from './basis';

/** ASSIGN-05: three to five schools for one 督学. A warning, and for 督学 alone: districts are short of them. */
export const inspectorLoad = defineRule<
  Pick<AssignmentFacts, 'assignment' | 'others' | 'schoolsMin' | 'schoolsMax'>
>(
  {
    code: 'ASSIGN-05',
    title: '责任督学负责的学校数',
    sentence: '一名责任督学一般负责三至五所学校；不足或超过的照常登记并提示。',
    basis: INSPECTOR_BASIS,
    clauses: ['A-4.5'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ assignment, others, schoolsMin, schoolsMax }) => {
    if (assignment.kindCode !== 'INSPECTOR' || assignment.staffNo === null) return [];
    const schools = new Set(
      [...others, assignment]
        .filter(
          (other) =>
            other.kindCode === 'INSPECTOR' &&
            other.staffNo === assignment.staffNo &&
            overlaps(other, assignment),
        )
        .map((other) => other.schoolCode),
    );
    const at = (bound: string) => [
      { path: ['staffNo'], message: `该责任督学将负责${schools.size}所学校，${bound}，请核实。` },
    ];
    if (schools.size > schoolsMax) return at(`超过${schoolsMax}所`);
    return schools.size > 0 && schools.size < schoolsMin ? at(`不足${schoolsMin}所`) : [];
  },
);
