import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { DOCUMENT_KIND_LABELS, isReport } from '../issuer';
import type { NoticeFacts } from '../notice-facts';
import { ORDER_POWER_BASIS } from './basis';

/**
 * NOTICE-02: a school never orders; 义务教育法 names the town government and the committee. A
 * subdistrict office is not named: unless the district switches it on, the committee orders.
 */
export const powerToIssue = defineRule<
  Pick<NoticeFacts, 'kind' | 'issuerType' | 'issuerTownKind' | 'subdistrictMayOrder'>
>(
  {
    code: 'NOTICE-02',
    title: '发文单位的职权',
    sentence:
      '责令通知书只能由镇人民政府或区教委发出；学校不得责令；街道户籍的默认由区教委发出。48小时报告单和书面报告由学校出具；限期复（入）学通知书由学校发出。',
    basis: ORDER_POWER_BASIS,
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.compulsoryEducation,
  },
  ({ kind, issuerType, issuerTownKind, subdistrictMayOrder }) => {
    const at = (message: string) => [{ path: ['issuerType'], message }];
    if (isReport(kind) && issuerType !== 'SCHOOL') {
      return at(`${DOCUMENT_KIND_LABELS[kind]}由学校出具，请由学校填写。`);
    }
    if (kind === 'RETURN_NOTICE' && issuerType !== 'SCHOOL') {
      return at('限期复（入）学通知书由学生所在学校发出；镇人民政府和区教委发责令通知书。');
    }
    if (kind !== 'RETURN_ORDER') return [];
    if (issuerType === 'SCHOOL') {
      return at('学校无权责令家长，请发限期复（入）学通知书；需要责令的，请报镇人民政府或区教委。');
    }
    if (issuerType === 'TOWN' && issuerTownKind !== 'TOWN' && !subdistrictMayOrder) {
      return at('街道办事处未获授权发责令通知书，请报区教委发出。');
    }
    return [];
  },
);
