import { LAW, RONGCHANG } from '../../kernel/sources';
import type { Basis } from '../../kernel/rule';

export const SHEET_BASIS: readonly Basis[] = [
  { document: RONGCHANG, clause: '附件3 学校控辍保学工作督查要点' },
];

export const RECUSAL_BASIS: readonly Basis[] = [
  { document: LAW.chongqingSupervision, clause: '第十二条' },
];

export const RECTIFICATION_BASIS: readonly Basis[] = [
  { document: RONGCHANG, clause: '三（三）加强监督问责力度' },
  { document: LAW.chongqingSupervision, clause: '第二十八条' },
];
