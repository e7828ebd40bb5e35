import { plainDate, type PlainDate } from '../../domain/kernel/plain-date';

/** A term: first and last day of teaching, both counted. */
export type SchoolTermRow = {
  name: string;
  schoolYear: string;
  firstDay: PlainDate;
  lastDay: PlainDate;
};

/** Terms shipped with the product; each district's own school calendar replaces them in the panel. */
export const SCHOOL_TERMS: readonly SchoolTermRow[] = [
  {
    name: '2025—2026学年第一学期',
    schoolYear: '2025-2026',
    firstDay: plainDate('2025-09-01'),
    lastDay: plainDate('2026-02-06'),
  },
  {
    name: '2025—2026学年第二学期',
    schoolYear: '2025-2026',
    firstDay: plainDate('2026-03-02'),
    lastDay: plainDate('2026-07-10'),
  },
  {
    name: '2026—2027学年第一学期',
    schoolYear: '2026-2027',
    firstDay: plainDate('2026-09-01'),
    lastDay: plainDate('2027-01-29'),
  },
  {
    name: '2026—2027学年第二学期',
    schoolYear: '2026-2027',
    firstDay: plainDate('2027-03-01'),
    lastDay: plainDate('2027-07-09'),
  },
];
