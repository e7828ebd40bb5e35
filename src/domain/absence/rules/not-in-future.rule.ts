import { formatChineseDateTime, toPlainDate } from '../../kernel/instant';
import { formatChineseDate } from '../../kernel/plain-date';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { AbsenceFacts } from '../facts';
import { isSession, sessionStart, SESSION_LABELS } from '../sessions';
import { ABSENCE_BASIS } from './basis';

/** ABSENCE-01: only a session that has begun can be missed. */
export const absenceNotInFuture = defineRule<AbsenceFacts>(
  {
    code: 'ABSENCE-01',
    title: '缺勤不晚于现在',
    sentence: '只能登记已经开始的课次；将来的缺勤不得登记。',
    basis: ABSENCE_BASIS,
    clauses: ['A-4.4'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ firstMissedOn, firstSession, now, settings }) => {
    const today = toPlainDate(now);
    if (firstMissedOn > today) {
      return [
        {
          path: ['firstMissedOn'],
          message: `缺勤日期${formatChineseDate(firstMissedOn)}晚于今天，请填写今天或以前的日期。`,
        },
      ];
    }
    if (firstMissedOn < today || !isSession(firstSession)) return [];
    const startsAt = sessionStart(firstMissedOn, firstSession, settings);
    if (startsAt <= now) return [];
    return [
      {
        path: ['firstSession'],
        message: `今天${SESSION_LABELS[firstSession]}的课要到${formatChineseDateTime(startsAt)}才开始，请届时再登记。`,
      },
    ];
  },
);
