import { createHash } from 'node:crypto';
import { parsePlainDate } from '../../domain/kernel/plain-date';
import { BLANK_ROWS } from './blank-rows';
import { DistrictRefused } from './check/check-district';
import type { Finding } from './check/finding';
import type { District } from './rows/district';

const FORM = 'LOAD-06';
const DATE_FIELD = /(On|Date|Until|From)$/;

type ListName = keyof typeof BLANK_ROWS;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/** What is wrong with one field, or null. A blank of null says nothing about the kind: there text, numbers and null pass. */
function faultOf(field: string, value: unknown, blank: unknown): string | null {
  if (
    DATE_FIELD.test(field) &&
    value !== null &&
    (typeof value !== 'string' || parsePlainDate(value) === null)
  ) {
    return `${field} 须是存在的日期（YYYY-MM-DD），现为 ${JSON.stringify(value)}。`;
  }
  if (blank === null)
    return isRecord(value) && field !== 'evidence' ? `${field} 不能是对象。` : null;
  return kindOf(value) === kindOf(blank) ? null : `${field} 的类型不对，应为 ${kindOf(blank)}。`;
}

function readRow(
  list: ListName,
  index: number,
  input: unknown,
): { row: object; faults: Finding[] } {
  const name = `${list} 第 ${index + 1} 行`;
  const blank: Record<string, unknown> = BLANK_ROWS[list];
  if (!isRecord(input))
    return { row: blank, faults: [{ row: name, code: FORM, message: '须是对象。' }] };
  const faults = Object.entries(input).flatMap(([field, value]): Finding[] => {
    const message = field in blank ? faultOf(field, value, blank[field]) : `没有字段 ${field}。`;
    return message === null ? [] : [{ row: name, code: FORM, message }];
  });
  // A row that others don't point at needs no id of its own in the file.
  const id = createHash('sha256').update(`${list}/${index}`).digest('hex').slice(0, 23);
  const documentId = 'documentId' in blank ? { documentId: `d${id}` } : {};
  return { row: { ...blank, ...documentId, ...input }, faults };
}

/**
 * Reads a district from JSON: lists of rows as in `BLANK_ROWS`, all optional, fields left out taken from there. Throws
 * DistrictRefused naming row and field; the rules of the rows are checked afterwards, as for a generated district.
 */
export function readDistrict(text: string, now: string): District {
  const input: unknown = JSON.parse(text);
  if (!isRecord(input)) {
    throw new DistrictRefused([
      { row: '文件', code: FORM, message: '须是一个对象，各名单为其字段。' },
    ]);
  }
  const faults: Finding[] = [];
  const lists = (Object.keys(BLANK_ROWS) as ListName[]).map((list) => {
    const rows = input[list] ?? [];
    if (!Array.isArray(rows)) {
      faults.push({ row: list, code: FORM, message: '须是数组。' });
      return [list, []] as const;
    }
    const read = rows.map((row: unknown, index) => readRow(list, index, row));
    faults.push(...read.flatMap((one) => one.faults));
    return [list, read.map(({ row }) => row)] as const;
  });
  if (faults.length > 0) throw new DistrictRefused(faults);
  const holders = Array.isArray(input.accountHolders) ? input.accountHolders.map(String) : [];
  const asOf = typeof input.asOf === 'string' ? input.asOf : now;
  // Every list was built from its blank row and every field compared with it above.
  return {
    ...(Object.fromEntries(lists) as Omit<District, 'asOf' | 'accountHolders'>),
    asOf,
    accountHolders: holders,
  };
}
