import { defineRule } from '../../kernel/rule';
import { LAW, SINCE } from '../../kernel/sources';
import type { MovementFacts } from '../facts';
import { MOVEMENT_BASIS } from './basis';

/** MOVE-06: who enters a pupil as suspended without a grant takes it off the roll call, and no day brings it back. */
export const suspensionGranted = defineRule<MovementFacts>(
  {
    code: 'MOVE-06',
    title: '休学异动须有批准的休学',
    sentence:
      '休学异动核对属实的，须有镇人民政府或区教委批准、异动当日已开始的休学申请；没有的，不得认定属实。',
    basis: [{ document: LAW.compulsoryEducation, clause: '第十一条第二款' }, ...MOVEMENT_BASIS],
    clauses: ['A-5.3', 'B-3'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ kind, check, granted }) =>
    kind === 'SUSPEND' && check === 'FOUND_TRUE' && !granted
      ? [
          {
            path: ['check'],
            message:
              '没有在异动当日已批准生效的休学申请，不能认定属实；请先办理休学申请和审批，或者认定不实。',
          },
        ]
      : [],
);
