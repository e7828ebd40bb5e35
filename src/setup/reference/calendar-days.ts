import { addDays, compareDates, plainDate, type PlainDate } from '../../domain/kernel/plain-date';

/** A day on which the state's arrangement differs from Monday to Friday. */
export type CalendarDayRow = {
  date: PlainDate;
  kind: 'HOLIDAY' | 'MAKE_UP';
  name: string;
  legalBasis: string;
};

type Arrangement = { name: string; from: string; to: string; makeUp: readonly string[] };
type Year = { legalBasis: string; arrangements: readonly Arrangement[] };

const YEARS: readonly Year[] = [
  {
    legalBasis: '《国务院办公厅关于2025年部分节假日安排的通知》（国办发明电〔2024〕12号）',
    arrangements: [
      { name: '元旦', from: '2025-01-01', to: '2025-01-01', makeUp: [] },
      { name: '春节', from: '2025-01-28', to: '2025-02-04', makeUp: ['2025-01-26', '2025-02-08'] },
      { name: '清明节', from: '2025-04-04', to: '2025-04-06', makeUp: [] },
      { name: '劳动节', from: '2025-05-01', to: '2025-05-05', makeUp: ['2025-04-27'] },
      { name: '端午节', from: '2025-05-31', to: '2025-06-02', makeUp: [] },
      {
        name: '国庆节、中秋节',
        from: '2025-10-01',
        to: '2025-10-08',
        makeUp: ['2025-09-28', '2025-10-11'],
      },
    ],
  },
  {
    legalBasis: '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）',
    arrangements: [
      { name: '元旦', from: '2026-01-01', to: '2026-01-03', makeUp: ['2026-01-04'] },
      { name: '春节', from: '2026-02-15', to: '2026-02-23', makeUp: ['2026-02-14', '2026-02-28'] },
      { name: '清明节', from: '2026-04-04', to: '2026-04-06', makeUp: [] },
      { name: '劳动节', from: '2026-05-01', to: '2026-05-05', makeUp: ['2026-05-09'] },
      { name: '端午节', from: '2026-06-19', to: '2026-06-21', makeUp: [] },
      { name: '中秋节', from: '2026-09-25', to: '2026-09-27', makeUp: [] },
      {
        name: '国庆节',
        from: '2026-10-01',
        to: '2026-10-07',
        makeUp: ['2026-09-20', '2026-10-10'],
      },
    ],
  },
  {
    // The year's arrangement with its make-up days comes each November; until it is entered in the panel the statutory days stand.
    legalBasis: '《全国年节及纪念日放假办法》（国务院令第795号）；2027年调休安排公布后由管理员补录',
    arrangements: [
      { name: '元旦', from: '2027-01-01', to: '2027-01-01', makeUp: [] },
      { name: '春节', from: '2027-02-05', to: '2027-02-08', makeUp: [] },
      { name: '清明节', from: '2027-04-05', to: '2027-04-05', makeUp: [] },
      { name: '劳动节', from: '2027-05-01', to: '2027-05-02', makeUp: [] },
      { name: '端午节', from: '2027-06-09', to: '2027-06-09', makeUp: [] },
      { name: '中秋节', from: '2027-09-15', to: '2027-09-15', makeUp: [] },
      { name: '国庆节', from: '2027-10-01', to: '2027-10-03', makeUp: [] },
    ],
  },
];

/** State holidays and make-up days, one row a day, in order of date. Source: the State Council's yearly arrangement. */
export function calendarDays(): CalendarDayRow[] {
  const rows: CalendarDayRow[] = [];
  for (const { legalBasis, arrangements } of YEARS) {
    for (const { name, from, to, makeUp } of arrangements) {
      for (let date = plainDate(from); date <= to; date = addDays(date, 1)) {
        rows.push({ date, kind: 'HOLIDAY', name, legalBasis });
      }
      for (const date of makeUp) {
        rows.push({ date: plainDate(date), kind: 'MAKE_UP', name: `${name}调休上班`, legalBasis });
      }
    }
  }
  return rows.sort((a, b) => compareDates(a.date, b.date));
}
