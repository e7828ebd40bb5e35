import { defineRule } from '../../kernel/rule';
import { LAW, RONGCHANG, SINCE } from '../../kernel/sources';
import type { ApprovalFacts } from '../facts';

const COMMITTEE = ['bureau-leader', 'bureau-officer', 'district-admin'];

/** APPROVE-01: the school asks, it does not grant. */
export const approver = defineRule<
  Pick<ApprovalFacts, 'deciderRole' | 'townMayDecide' | 'subdistrict'>
>(
  {
    code: 'APPROVE-01',
    title: '审批机关',
    sentence: '送教由区教委审批；缓学、休学由乡镇人民政府或者区教委批准，学校不得自行批准。',
    basis: [
      { document: LAW.compulsoryEducation, clause: '第十一条第二款' },
      { document: LAW.disabledEducation, clause: '第十七条' },
      { document: RONGCHANG, clause: '附件3 依法办理缓、免学手续' },
    ],
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ deciderRole, townMayDecide, subdistrict }) => {
    if (COMMITTEE.includes(deciderRole)) return [];
    if (deciderRole === 'town-officer' && townMayDecide && !subdistrict) return [];
    const message =
      deciderRole === 'town-officer' && townMayDecide
        ? '街道办事处不是法律规定的批准机关，请报区教委批准。'
        : townMayDecide
          ? '只能由镇人民政府或者区教委批准，学校不得自行批准。'
          : '送教上门由区教委审批，请报区教委办理。';
    return [{ path: ['decision'], message }];
  },
);
