import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { forbiddenWordsIn } from '../../src/domain/document/forbidden-words';
import { findForm, renderForm } from '../../src/documents/forms/render-form';
import { absenceReport, schoolNotice, townOrder, writtenReport } from './support/synthetic-papers';

const bodyOf = (html: string) => html.slice(html.indexOf('<section'), html.indexOf('</body>'));
const textOf = (html: string) => bodyOf(html).replace(/<[^>]*>/g, '');

/** Compares with the stored text; `GOLDEN=write` stores it anew, to be read in the diff. */
function expectGolden(name: string, html: string): void {
  const file = join(__dirname, 'forms', `${name}.golden`);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, bodyOf(html));
  expect(bodyOf(html)).toBe(readFileSync(file, 'utf8'));
}

describe('the forms as HTML', () => {
  test('the school notice is the golden one', () => {
    expectGolden('return-notice-school', renderForm('return-notice-school', 1, schoolNotice()));
  });

  test('the order of a town is the golden one', () => {
    expectGolden('return-order-government', renderForm('return-order-government', 1, townOrder()));
  });

  test('the 48-hour report is the golden one', () => {
    expectGolden('absence-report-48h', renderForm('absence-report-48h', 1, absenceReport()));
  });

  test('the written report is the golden one', () => {
    expectGolden('written-report', renderForm('written-report', 1, writtenReport()));
  });

  test('a written report that waits has lines for number and signature', () => {
    const waiting = writtenReport({ documentNumber: '', issuedOn: '', cosignature: null });
    const html = renderForm('written-report', 1, waiting);
    expect(html).toContain('责任督学签字：<span class="line"></span>');
    expect(html).toContain('<p class="number"><span class="line"></span></p>');
  });

  test('none of the three parts of a school notice holds a word of coercion', () => {
    expect(forbiddenWordsIn(renderForm('return-notice-school', 1, schoolNotice()))).toEqual([]);
  });

  test('the period is printed in days from receipt, never as a last day', () => {
    const text = textOf(renderForm('return-notice-school', 1, schoolNotice()));
    expect(text).toContain('自收到本通知书之日起7日内');
    expect(text).not.toContain('2026年9月28日');
  });

  test('where a paper is checked is printed on each of its parts, and no line where no address is set', () => {
    const printed = (checkAt?: string) =>
      textOf(renderForm('return-notice-school', 1, schoolNotice({ checkAt }))).split(
        '核验本文书真伪',
      ).length - 1;
    expect(printed('jy.example.cn/check')).toBe(3);
    expect(printed('')).toBe(0);
    expect(printed(undefined)).toBe(0);
  });

  test('a school notice cannot be served by 公告, an order can', () => {
    expect(textOf(renderForm('return-notice-school', 1, schoolNotice()))).not.toContain('公告');
    expect(textOf(renderForm('return-order-government', 1, townOrder()))).toContain('公告送达');
  });

  test('only the committee names 未成年人保护法 第八十三条', () => {
    const committee = townOrder({
      issuer: { type: 'COMMITTEE', code: 'COMMITTEE', name: '示例区教育委员会' },
    });
    const text = textOf(renderForm('return-order-government', 1, committee));
    expect(text).toContain('第八十三条第二款');
    expect(textOf(renderForm('return-order-government', 1, townOrder()))).not.toContain('八十三');
  });

  test('the age in an order counts full years on the day of issue', () => {
    const dayBefore = townOrder({ issuedOn: '2026-08-30' as never });
    expect(textOf(renderForm('return-order-government', 1, dayBefore))).toContain('现年11周岁');
    expect(textOf(renderForm('return-order-government', 1, townOrder()))).toContain('现年12周岁');
  });

  test('an empty field becomes a line to write on', () => {
    const data = schoolNotice({ reportTo: { school: '示例小学', contact: '', phone: '' } });
    const html = renderForm('return-notice-school', 1, data);
    expect(html).toContain(
      '联系人：<span class="line"></span>　联系电话：<span class="line"></span>',
    );
  });

  test('an unsigned report keeps the line of the inspector empty', () => {
    const html = renderForm('absence-report-48h', 1, absenceReport({ cosignature: null }));
    expect(html).toContain('<td class="sign"><span class="line"></span></td><th>签字时间</th>');
  });

  test('markup in the data is printed, not obeyed', () => {
    const data = schoolNotice({ signer: '<script>alert(1)</script>' });
    expect(renderForm('return-notice-school', 1, data)).toContain('&lt;script&gt;');
  });

  test('all papers share one head, so that a kept page keeps its fonts', () => {
    const headOf = (html: string) =>
      html.slice(0, html.indexOf('<body>')).replace(/<title>.*?<\/title>/, '');
    const heads = [
      renderForm('return-notice-school', 1, schoolNotice()),
      renderForm('return-order-government', 1, townOrder()),
      renderForm('absence-report-48h', 1, absenceReport()),
      renderForm('written-report', 1, writtenReport()),
    ].map(headOf);
    expect(new Set(heads).size).toBe(1);
  });

  test('an unknown version is refused', () => {
    expect(() => findForm('return-notice-school', 99)).toThrow(RangeError);
  });
});
