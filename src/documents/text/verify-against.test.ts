import { verifyAgainst } from './verify-against';

const LINES =
  '家长表示孩子不愿读书，已电话联系三次，学生本人未露面，约定下周一由班主任和村社联系人再次上门。';
const onPages = (...pages: string[]): string => pages.map((page) => `${page}\f`).join('');
/** The text as a table prints it over two pages: the cell beside it, a page number and the heads of the columns come between. */
const broken = (text: string, at: number): string =>
  onPages(
    `督查情况记录${text.slice(0, at)}已核对第1页，共2页`,
    `督查情况记录${text.slice(at)}第2页，共2页`,
  );

test('a long text that goes over to the next page is found', () => {
  expect(verifyAgainst({ record: LINES }, broken(LINES, 20))).toEqual([]);
});

test('a text that goes over three pages is found', () => {
  const pages = onPages(
    `头${LINES.slice(0, 12)}尾`,
    `头${LINES.slice(12, 30)}尾`,
    `头${LINES.slice(30)}尾`,
  );
  expect(verifyAgainst({ record: LINES }, pages)).toEqual([]);
});

test.each([3, 19, 20, 40])('a broken text that differs at character %i is missed', (at) => {
  const other = `${LINES.slice(0, at)}异${LINES.slice(at + 1)}`;
  expect(verifyAgainst({ record: LINES }, broken(other, 20))).toEqual([
    { path: 'record', expected: LINES },
  ]);
});

test('a text whose second half is cut off is missed', () => {
  expect(verifyAgainst({ record: LINES }, onPages(LINES.slice(0, 25), '第2页'))).toHaveLength(1);
});

test('a short text is not put together from pieces', () => {
  expect(verifyAgainst({ signer: '李校长' }, onPages('李校董', '校长'))).toHaveLength(1);
});
