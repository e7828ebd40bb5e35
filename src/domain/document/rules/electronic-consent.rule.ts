import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-04: electronic service needs consent given in writing beforehand. */
export const electronicConsent = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-04',
    title: '电子送达须经同意',
    sentence: '电子送达须有受送达人事先的书面同意并存档。',
    basis: serviceBasis('第九十条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ way, consentOn, servedOn, photoCount }) => {
    if (way !== 'ELECTRONIC') return [];
    const at = (field: string, message: string) => [{ path: [field], message }];
    if (consentOn === null) {
      return at(
        'consentOn',
        '没有受送达人同意电子送达的书面材料，请先取得并登记，或改用其他方式。',
      );
    }
    if (consentOn > servedOn) {
      return at('consentOn', '同意日期晚于送达日期，请核对，或改用其他方式。');
    }
    return photoCount === 0 ? at('photos', '请上传受送达人同意电子送达的书面材料，存档备查。') : [];
  },
);
