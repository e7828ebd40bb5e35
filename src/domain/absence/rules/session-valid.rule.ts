import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AbsenceFacts } from '../facts';
import { isSession } from '../sessions';
import { ABSENCE_BASIS } from './basis';

/** ABSENCE-03: morning or afternoon. */
export const absenceSessionValid = defineRule<AbsenceFacts>(
  {
    code: 'ABSENCE-03',
    title: '缺勤课次为上午或下午',
    sentence: '首次缺勤和到校的课次须为上午（AM）或下午（PM）。',
    basis: ABSENCE_BASIS,
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ firstSession, endedSession }) => [
    ...(isSession(firstSession)
      ? []
      : [{ path: ['firstSession'], message: '请选择首次缺勤的课次：上午或下午。' }]),
    ...(endedSession === null || isSession(endedSession)
      ? []
      : [{ path: ['endedSession'], message: '请选择到校的课次：上午或下午。' }]),
  ],
);
