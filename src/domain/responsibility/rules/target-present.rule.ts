import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { TARGET_FIELDS } from '../assignment';
import type { AssignmentFacts } from '../facts';
import { ASSIGNMENT_TARGET_LABELS } from '../kinds';
import { RESPONSIBILITY_BASIS } from './basis';

/** ASSIGN-03: responsible for what. */
export const targetPresent = defineRule<Pick<AssignmentFacts, 'assignment' | 'kind'>>(
  {
    code: 'ASSIGN-03',
    title: '责任分工须有对象',
    sentence: '责任类别须在类别表中，并写明所负责的学区、学校、班级、儿童、镇街或村（社区）。',
    basis: RESPONSIBILITY_BASIS,
    clauses: ['A-3', 'B-4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ assignment, kind }) => {
    if (kind === null) {
      return [
        {
          path: ['kindCode'],
          message: `没有责任类别“${assignment.kindCode}”，请从类别表中选择。`,
        },
      ];
    }
    const field = TARGET_FIELDS[kind.target];
    if (field === null || (assignment[field] ?? '') !== '') return [];
    return [
      {
        path: [field],
        message: `${kind.name}须写明负责的${ASSIGNMENT_TARGET_LABELS[kind.target]}。`,
      },
    ];
  },
);
