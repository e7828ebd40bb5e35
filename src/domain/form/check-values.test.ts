import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date';
import { checkValues, gapSentence } from './check-values';
import { fieldOf, OTHER_WAY, VISIT_WAY } from './field.fixture';

const FACTS = { today: plainDate('2026-09-18') };
const FORM = [VISIT_WAY, OTHER_WAY, fieldOf('note', { kind: 'longText' })];

const faultsOf = (values: Record<string, unknown>): [string, string][] =>
  checkValues(FORM, values, FACTS).faults.map(({ field, code }) => [field, code]);

describe('A filled form', () => {
  it('is kept as it is when everything asked is answered', () => {
    expect(checkValues(FORM, { visitWay: 'OTHER', otherWay: '视频' }, FACTS)).toEqual({
      values: { visitWay: 'OTHER', otherWay: '视频' },
      faults: [],
    });
  });

  it('is refused for a key that no field has', () => {
    expect(faultsOf({ visitWay: 'HOME', wechat: 'x' })).toEqual([['wechat', 'FIELD-01']]);
    expect(faultsOf({ visitWay: 'HOME', ...(JSON.parse('{"__proto__":1}') as object) })).toEqual([
      ['__proto__', 'FIELD-01'],
    ]);
  });

  it('needs a required answer only where the question is asked', () => {
    expect(faultsOf({})).toEqual([['visitWay', 'FIELD-02']]);
    expect(faultsOf({ visitWay: 'HOME' })).toEqual([]);
    expect(faultsOf({ visitWay: 'OTHER', otherWay: ' ' })).toEqual([['otherWay', 'FIELD-02']]);
  });

  it('drops an answer to a question that is not asked, even a wrong one', () => {
    const { values, faults } = checkValues(FORM, { visitWay: 'HOME', otherWay: 7 }, FACTS);
    expect(faults).toEqual([]);
    expect(values).toEqual({ visitWay: 'HOME' });
  });

  it('does not store empty answers', () => {
    const values = { visitWay: 'HOME', note: '', otherWay: null };
    expect(checkValues(FORM, values, FACTS).values).toEqual({ visitWay: 'HOME' });
  });

  it('may be saved as a draft with gaps, but not with wrong answers', () => {
    const draft = (values: Record<string, unknown>) =>
      checkValues(FORM, values, { ...FACTS, required: 'ignored' }).faults;
    expect(draft({})).toEqual([]);
    expect(draft({ visitWay: 'SHIP' }).map(({ code }) => code)).toEqual(['FIELD-06']);
  });

  it('says of a gap what to do', () => {
    expect(gapSentence(VISIT_WAY)).toBe('请选择“家访方式”。');
    expect(gapSentence(OTHER_WAY)).toBe('请填写“其他方式”。');
    expect(gapSentence(fieldOf('p', { kind: 'photo', label: '现场' }))).toBe(
      '请拍照或选择“现场”。',
    );
  });

  it('that was accepted once is accepted again unchanged', () => {
    const answers = fc.record(
      {
        visitWay: fc.constantFrom('HOME', 'PHONE', 'OTHER', ''),
        otherWay: fc.string({ maxLength: 5 }),
        note: fc.string({ maxLength: 5 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (values) => {
        const once = checkValues(FORM, values, FACTS);
        fc.pre(once.faults.length === 0);
        expect(checkValues(FORM, once.values, FACTS)).toEqual(once);
      }),
    );
  });
});
