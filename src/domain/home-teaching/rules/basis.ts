import type { Basis } from '../../kernel/rule';
import { LAW, RONGCHANG } from '../../kernel/sources';

export const HOME_TEACHING_BASIS: readonly Basis[] = [
  { document: RONGCHANG, clause: '二（三）做实“送教上门”' },
  { document: LAW.disabledEducation, clause: '第十七条' },
];

export const HOME_TEACHING_PAPERS_BASIS: readonly Basis[] = [
  { document: RONGCHANG, clause: '附件3 送教申报表（审批表、残疾证明、送教方案）' },
  { document: LAW.disabledEducation, clause: '第十七条、第二十条' },
];
