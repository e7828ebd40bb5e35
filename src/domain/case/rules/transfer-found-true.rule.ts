import { defineRule } from '../../kernel/rule';
import { DATA_TRUTH, LAW, SINCE } from '../../kernel/sources';
import type { EndGroundFacts } from '../closure-facts';

/** CLOSE-07: a paper of another school is soon made; the roll says whether the child has left, once a second person has asked the other school. */
export const transferFoundTrue = defineRule<EndGroundFacts>(
  {
    code: 'CLOSE-07',
    title: '以转学结案须有核对属实的转出异动',
    sentence:
      '以转学结案的，须已登记该生的转出异动并经另一人核对属实，此后没有转回；区内转学的移交个案，不以转学结案。',
    basis: [DATA_TRUTH, { document: LAW.rollManagement, clause: '转学' }],
    clauses: ['A-4.3', 'A-5.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, movedAway }) =>
    kind !== 'END_TRANSFERRED' || movedAway
      ? []
      : [
          {
            path: ['end'],
            message:
              '没有核对属实的转出异动，不能以“转学”结案：请先在学籍异动中登记转出，由另一人向转入学校核对属实；转到区内学校的，请移交个案。',
          },
        ],
);
