import { contentFacts } from './content-facts';

describe('the content of a paper to read before signing', () => {
  it('shows what the paper says and leaves out what it does not', () => {
    const facts = contentFacts({
      addressees: ['安富街道', '区教委'],
      student: { name: '林小满', gender: '女', idNumber: '509999********0017' },
      guardian: null,
      contacted: '',
    });
    expect(facts).toEqual([
      { label: '主送', value: '安富街道、区教委' },
      { label: '学生', value: '林小满 女' },
      { label: '身份证号', value: '509999********0017' },
    ]);
  });

  it('gives the period as days from receipt, never as a date', () => {
    expect(contentFacts({ days: 7 })).toEqual([{ label: '期限', value: '自收到之日起 7 日内' }]);
  });
});
