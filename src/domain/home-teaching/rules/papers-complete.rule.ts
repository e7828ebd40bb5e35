import type { ApplicationFacts } from '../facts';
import { HOME_TEACHING_PAPERS_BASIS } from './basis';
import { SINCE } from '../../kernel/sources';
import { defineRule } from '../../kernel/rule';

/** HOME-02: approval form, certificate and plan belong together (annex 3, 送教). */
export const papersComplete = defineRule<ApplicationFacts>(
  {
    code: 'HOME-02',
    title: '批准送教前材料须齐全',
    sentence: '批准送教上门前，须有残疾证明或专家委员会评估、送教方案和送教教师。',
    basis: HOME_TEACHING_PAPERS_BASIS,
    clauses: ['B-3', 'B-n4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ state, certificateNumber, assessment, planText, teachers }) => {
    if (state !== 'APPROVED') return [];
    const findings = [];
    if (certificateNumber === null && assessment.trim() === '') {
      findings.push({
        path: ['certificateNo'],
        message: '缺少残疾证明：请填写残疾证号，没有证的填写残疾人教育专家委员会的评估结论。',
      });
    }
    if (planText.trim() === '')
      findings.push({ path: ['planText'], message: '缺少送教方案，请学校补充后再批准。' });
    if (teachers === 0)
      findings.push({ path: ['teachers'], message: '还没有安排送教教师，请学校补充后再批准。' });
    return findings;
  },
);
