import type { PlainDate } from '../../../domain/kernel/plain-date';
import type { ReturnNoticeData } from '../return-notice-data';
import { returnNoticeView } from '../return-notice-view';

/** Full years of age on a day, from figures 7–14 of an identity number; empty when there is none. */
export function ageOn(idNumber: string, day: PlainDate): string {
  const born = /^\d{6}(\d{4})(\d{2})(\d{2})/.exec(idNumber);
  if (born === null) return '';
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const had = month * 100 + date >= Number(born[2]) * 100 + Number(born[3]);
  return String(year - Number(born[1]) - (had ? 0 : 1));
}

export function governmentOrderView(data: ReturnNoticeData) {
  const shared = returnNoticeView(data, '责令送被监护人接受义务教育通知书', true);
  return {
    ...shared,
    age: ageOn(data.student.idNumber, data.issuedOn),
    layout: { ...shared.layout, isCommittee: data.issuer.type === 'COMMITTEE' },
  };
}
