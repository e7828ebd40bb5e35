import { newVerificationCode, normalVerificationCode } from './verification-code';

describe('the verification code of a paper', () => {
  it('is three groups of four signs that cannot be taken for one another', () => {
    let next = 0;
    const code = newVerificationCode((choices) => next++ % choices);
    expect(code).toBe('2345-6789-ABCD');
    expect(newVerificationCode((choices) => choices - 1)).toBe('ZZZZ-ZZZZ-ZZZZ');
  });

  it.each([
    ['as it is printed', '7K2M-9QXD-4HTV'],
    ['in lower case without dashes', '7k2m9qxd4htv'],
    ['with blanks', ' 7K2M 9QXD  4HTV '],
    ['from a Chinese keyboard', '７Ｋ２Ｍ－９ＱＸＤ－４ＨＴＶ'],
    ['with long dashes', '7K2M—9QXD–4HTV'],
  ])('is found %s', (_, typed) => {
    expect(normalVerificationCode(typed)).toBe('7K2M-9QXD-4HTV');
  });

  it.each([
    ['one sign short', '7K2M-9QXD-4HT'],
    ['one sign long', '7K2M-9QXD-4HTVV'],
    ['a sign that no code has', '7K2M-9QXD-4HT0'],
    ['nothing', ''],
    ['words', '核验码是多少呀我不知道啊'],
  ])('is none with %s', (_, typed) => {
    expect(normalVerificationCode(typed)).toBeNull();
  });
});
