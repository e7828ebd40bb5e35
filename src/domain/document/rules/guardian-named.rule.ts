import { defineRule } from '../../kernel/rule';
import { LAW, SINCE } from '../../kernel/sources';
import { isReport } from '../issuer';
import type { NoticeFacts } from '../notice-facts';

/** NOTICE-06: the duty is the guardian's, so the paper names one. */
export const guardianNamed = defineRule<Pick<NoticeFacts, 'kind' | 'guardianName'>>(
  {
    code: 'NOTICE-06',
    title: '通知书须有受送达人',
    sentence: '限期复（入）学通知书和责令通知书须写明父母或者其他法定监护人的姓名。',
    basis: [{ document: LAW.compulsoryEducation, clause: '第五条第二款' }],
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ kind, guardianName }) =>
    isReport(kind) || (guardianName ?? '').trim() !== ''
      ? []
      : [
          {
            path: ['guardianName'],
            message: '没有登记监护人，请先在儿童档案中登记父母或者其他法定监护人。',
          },
        ],
);
