import type { Basis } from '../../kernel/rule';
import { LAW, RONGCHANG } from '../../kernel/sources';

export const DEFERRAL_BASIS: readonly Basis[] = [
  { document: LAW.compulsoryEducation, clause: '第十一条第二款' },
  { document: RONGCHANG, clause: '二（三）依法办理缓学手续' },
  { document: RONGCHANG, clause: '附件3 依法办理缓、免学手续并跟踪督促复学' },
];
