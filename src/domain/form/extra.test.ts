import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date';
import { changeExtra, readableExtra, type ExtraChange, type StoredExtra } from './extra';
import { fieldOf, OTHER_WAY, VISIT_WAY } from './field.fixture';
import { maskValue } from './format-value';

const WECHAT = fieldOf('wechat', { label: '监护人微信' });
const CARD = fieldOf('card', { kind: 'identityNumber', label: '证件号' });
const FIELDS = [VISIT_WAY, OTHER_WAY, WECHAT, CARD];
const NUMBER = '509999201202290017';
const SEALED = { sealed: 'k1:x', mask: '509999********0017' };

const change = (sent: Record<string, unknown>, stored: StoredExtra = {}, more: object = {}) =>
  changeExtra({
    sent,
    stored,
    fields: FIELDS,
    retired: ['old'],
    isNew: Object.keys(stored).length === 0,
    required: true,
    today: plainDate('2026-09-18'),
    seal: (_code, kind, value) => ({ sealed: 'sealed', mask: String(maskValue(kind, value)) }),
    ...more,
  } satisfies ExtraChange);

const faultsOf = (...given: Parameters<typeof change>): string[] =>
  change(...given).faults.map(({ field, code }) => `${field} ${code}`);

describe('The run-time values of a record', () => {
  it('are put over those that stand there; null clears', () => {
    const stored = { visitWay: 'HOME', wechat: 'a' };
    expect(change({ wechat: 'b' }, stored).extra).toEqual({ visitWay: 'HOME', wechat: 'b' });
    expect(change({ wechat: null }, stored).extra).toEqual({ visitWay: 'HOME' });
    expect(change({}, stored).extra).toEqual(stored);
  });

  it('are refused under a name that no field has, or had', () => {
    expect(faultsOf({ visitWay: 'HOME', nothing: 1 })).toEqual(['nothing FIELD-01']);
    expect(faultsOf({ visitWay: 'HOME', old: 'x' })).toEqual(['old FIELD-01']);
    expect(change({ old: 'x' }, { old: 'y' }).faults[0]?.message).toContain('停用');
  });

  it('of a retired field stay as they are, also when they are sent back', () => {
    const stored = { visitWay: 'HOME', old: 'kept' };
    expect(change({ wechat: 'b', old: 'kept' }, stored)).toEqual({
      extra: { old: 'kept', visitWay: 'HOME', wechat: 'b' },
      faults: [],
    });
  });

  it('that are required are due in a new record, but not from the clock', () => {
    expect(faultsOf({})).toEqual(['visitWay FIELD-02']);
    expect(faultsOf({}, {}, { required: false })).toEqual([]);
  });

  it('that are required are not asked of an old record until its form is handed in', () => {
    expect(faultsOf({ wechat: 'b' }, { wechat: 'a' })).toEqual([]);
    expect(faultsOf({ visitWay: '' }, { wechat: 'a' })).toEqual(['visitWay FIELD-02']);
    expect(faultsOf({ visitWay: 'OTHER' }, { visitWay: 'HOME' })).toEqual(['otherWay FIELD-02']);
  });

  it('are judged when they are written, not when the field has changed since', () => {
    expect(faultsOf({ wechat: 'b' }, { visitWay: 'GONE' })).toEqual([]);
    expect(faultsOf({ visitWay: 'GONE' }, { visitWay: 'GONE' })).toEqual([]);
    expect(faultsOf({ visitWay: 'SHIP' }, { visitWay: 'HOME' })).toEqual(['visitWay FIELD-06']);
  });

  it('leave out answers to questions that are no longer asked', () => {
    const stored = { visitWay: 'OTHER', otherWay: '视频' };
    expect(change({ visitWay: 'HOME' }, stored).extra).toEqual({ visitWay: 'HOME' });
  });

  it('keep what was answered before a skip rule came that hides it', () => {
    const stored = { visitWay: 'HOME', otherWay: '视频', wechat: 'a' };
    expect(change({ wechat: 'b' }, stored).extra).toEqual({ ...stored, wechat: 'b' });
    expect(change({ visitWay: 'HOME' }, stored).extra).toEqual(stored);
    expect(change({ otherWay: null }, stored).extra).toEqual({ visitWay: 'HOME', wechat: 'a' });
  });

  it('never hold a personal number in the clear', () => {
    const { extra } = change({ visitWay: 'HOME', card: NUMBER });
    expect(extra['card']).toEqual({ sealed: 'sealed', mask: SEALED.mask });
    expect(JSON.stringify(extra)).not.toContain(NUMBER);
    expect(faultsOf({ visitWay: 'HOME', card: '509999201202290018' })).toEqual(['card STU-04']);
  });

  it('take a mask or a cipher sent back for no change', () => {
    const stored = { visitWay: 'HOME', card: SEALED };
    expect(change({ card: SEALED.mask }, stored)).toEqual({ extra: stored, faults: [] });
    expect(change({ card: SEALED }, stored)).toEqual({ extra: stored, faults: [] });
    expect(faultsOf({ card: '509999********0018' }, stored)).toEqual(['card STU-01']);
    expect(faultsOf({ card: { sealed: 'forged', mask: 'x' } }, stored)).toEqual(['card FIELD-03']);
  });

  it('are read masked, and without what is retired', () => {
    expect(readableExtra({ card: SEALED, old: 'x', wechat: 'a' }, FIELDS)).toEqual({
      wechat: 'a',
      card: SEALED.mask,
    });
  });

  it('stay the same when a record is saved as it was read', () => {
    const answers = fc.record(
      {
        visitWay: fc.constantFrom('HOME', 'OTHER'),
        otherWay: fc.constantFrom('视频', '短信'),
        wechat: fc.string({ minLength: 1, maxLength: 8 }),
        card: fc.constant(NUMBER),
      },
      { requiredKeys: ['visitWay', 'otherWay'] },
    );
    fc.assert(
      fc.property(answers, (sent) => {
        const { extra, faults } = change(sent);
        expect(faults).toEqual([]);
        expect(change(readableExtra(extra, FIELDS), extra)).toEqual({ extra, faults: [] });
      }),
    );
  });
});
