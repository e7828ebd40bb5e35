import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { CosigningFacts } from '../report-facts';
import { COSIGNATURE_BASIS } from './basis';

/** REPORT-02: only the school's certificated 责任督学, or the substitute 督导室 named, signs, and signs what is there. */
export const cosigner = defineRule<CosigningFacts>(
  {
    code: 'REPORT-02',
    title: '签字人为该校责任督学',
    sentence: '同时签字的须是持证的该校责任督学，或督导室指定的持证督学，且所签内容为当前内容。',
    basis: COSIGNATURE_BASIS,
    clauses: ['A-4.5'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ signer, inspectorStaffNos, substituteStaffNo, contentHash, signedHash }) => {
    if (!signer.certified) {
      return [{ path: ['signer'], message: '您没有督学证，不能签字，请由该校责任督学签字。' }];
    }
    if (!inspectorStaffNos.includes(signer.staffNo) && substituteStaffNo !== signer.staffNo) {
      return [
        {
          path: ['signer'],
          message: '您不是该校的责任督学，也未由督导室指定，请由该校责任督学签字。',
        },
      ];
    }
    return signedHash === contentHash
      ? []
      : [{ path: ['contentHash'], message: '报告内容已有改动，请重新打开、核对后再签字。' }];
  },
);
