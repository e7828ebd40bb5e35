/** Issuer's series (机关代字 with the kind of paper), year and running number. */
export type DocumentNumber = { series: string; year: number; number: number };

/**
 * '渝荣××限复〔2026〕12号': six-cornered brackets, four figures of the year, no padding, no 第
 * (GB/T 9704-2012 7.2.5). Throws RangeError when a part is impossible, because a wrong number on an
 * issued paper cannot be taken back.
 */
export function formatDocumentNumber({ series, year, number }: DocumentNumber): string {
  if (series.trim() === '') throw new RangeError('文号缺少机关代字，请先在单位资料中填写。');
  if (!Number.isInteger(year) || year < 1000 || year > 9999) {
    throw new RangeError(`文号的年份不对：${year}`);
  }
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`文号的序号不对：${number}`);
  return `${series.trim()}〔${year}〕${number}号`;
}
