import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { parseIdentityNumber } from '../../student/identity-number';
import { readCertificate } from '../certificate';
import type { ApplicationFacts } from '../facts';
import { HOME_TEACHING_PAPERS_BASIS } from './basis';

/** HOME-06: a certificate number contains the holder's identity number, category and level. */
export const certificateForm = defineRule<Pick<ApplicationFacts, 'certificateNumber'>>(
  {
    code: 'HOME-06',
    title: '残疾证号须真实',
    sentence: '残疾证号为身份证号加残疾类别、等级两位，补办的再加 B 和一位数字。',
    basis: HOME_TEACHING_PAPERS_BASIS,
    clauses: ['B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ certificateNumber }) => {
    if (certificateNumber === null) return [];
    const certificate = readCertificate(certificateNumber);
    return certificate && parseIdentityNumber(certificate.identityNumber)
      ? []
      : [{ path: ['certificateNo'], message: '残疾证号不正确，请对照证件逐位核对。' }];
  },
);
