import type { Absence } from '../../api/records';
import { showDate } from '../../app/dates';

const half = (session: string | null): string => (session === 'PM' ? '下午' : '上午');

function until(absence: Absence, today: string): string {
  if (absence.state === 'ABSENCE_WITHDRAWN') return '，已撤销';
  return absence.endedOn
    ? `，${showDate(absence.endedOn, today)}${half(absence.endedSession)}到校`
    : '，尚未到校';
}

/** '11月23日 周一上午起，尚未到校（感冒）'. */
export function absenceWords(absence: Absence, today: string): string {
  const from = `${showDate(absence.firstMissedOn, today)}${half(absence.firstSession)}起`;
  const why = absence.leaveReason ?? absence.reason;
  return `${from}${until(absence, today)}${why ? `（${why}）` : ''}`;
}
