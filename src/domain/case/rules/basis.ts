import { DADUKOU, LAW, RONGCHANG } from '../../kernel/sources';
import type { Basis } from '../../kernel/rule';

const of = (document: string, clause: string): Basis => ({ document, clause });

export const LEDGER_BASIS = [
  of(DADUKOU, '四（三）台账销号制'),
  of(RONGCHANG, '二（四）一生一策，逐一销号'),
] as const;

export const PERSUASION_BASIS = [
  of(LAW.minors, '第二十八条第二款'),
  of(RONGCHANG, '附件3 劝返复学'),
] as const;

export const NOTICE_GATE_BASIS = [
  of(RONGCHANG, '附件3 三次劝返无效的下达限期复（入）学通知书'),
  of(LAW.minors, '第二十八条第二款'),
] as const;

export const ORDER_POWER_BASIS = [
  of(LAW.compulsoryEducation, '第五十八条'),
  of(LAW.minors, '第八十三条第二款'),
] as const;

export const COSIGNATURE_BASIS = [of(DADUKOU, '四（五）责任督学制')] as const;

export const WRITTEN_REPORT_BASIS = [
  of(LAW.minors, '第二十八条第二款'),
  of(RONGCHANG, '附件3 逾期向户籍地政府书面报告并向区教委备案'),
] as const;

export const ABSENCE_REPORT_BASIS = [of(DADUKOU, '四（四）辍学报告制')] as const;

/** Service follows the civil procedure, as administrative papers do by analogy. */
export const serviceBasis = (article: string): readonly Basis[] => [
  of(LAW.civilProcedure, article),
];

export const APPROVAL_BASIS = [
  of(LAW.compulsoryEducation, '第十一条第二款'),
  of(LAW.disabledEducation, '第十七条'),
] as const;
