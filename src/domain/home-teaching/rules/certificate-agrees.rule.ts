import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { readCertificate } from '../certificate';
import type { ApplicationFacts } from '../facts';
import { DISABILITY_LABELS, DISABILITY_LEVEL_LABELS } from '../kinds';
import { HOME_TEACHING_PAPERS_BASIS } from './basis';

type Facts = Pick<ApplicationFacts, 'certificateNumber' | 'disability' | 'level'>;

/** HOME-07: form and certificate tell the same disability. */
export const certificateAgrees = defineRule<Facts>(
  {
    code: 'HOME-07',
    title: '残疾类别、等级与残疾证一致',
    sentence: '填写的残疾类别和等级应与残疾证号第19、20位一致。',
    basis: HOME_TEACHING_PAPERS_BASIS,
    clauses: ['B-n4'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ certificateNumber, disability, level }) => {
    const certificate = certificateNumber === null ? null : readCertificate(certificateNumber);
    if (certificate === null) return [];
    if (certificate.disability === disability && certificate.level === level) return [];
    return [
      {
        path: ['disability'],
        message: `残疾证号表示${DISABILITY_LABELS[certificate.disability]}${DISABILITY_LEVEL_LABELS[certificate.level]}，与填写的不一致，请核对。`,
      },
    ];
  },
);
