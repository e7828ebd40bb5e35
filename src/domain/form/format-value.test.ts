import fc from 'fast-check';
import { FIELD_KINDS, type FieldDescription, type FieldKind, type FieldValue } from './field';
import { fieldOf, VISIT_WAY } from './field.fixture';
import { formatValue, isMaskedKind, maskValue } from './format-value';

const ofKind = (kind: FieldKind, more: Partial<FieldDescription> = {}): FieldDescription =>
  fieldOf('a', { kind, ...more });

describe('An answer is read as', () => {
  it.each<[string, FieldDescription, FieldValue]>([
    ['', ofKind('text'), null],
    ['', ofKind('choices'), []],
    ['wx-1', ofKind('text'), 'wx-1'],
    ['0', ofKind('number'), 0],
    ['2026年9月1日', ofKind('date'), '2026-09-01'],
    ['是', ofKind('yesNo'), 'YES'],
    ['不适用', ofKind('yesNoNa'), 'NA'],
    ['上门', VISIT_WAY, 'HOME'],
    ['SHIP', VISIT_WAY, 'SHIP'],
    ['上门、电话', { ...VISIT_WAY, kind: 'choices' }, ['HOME', 'PHONE']],
    ['2 张照片', ofKind('photo'), ['x', 'y']],
    ['509999********0017', ofKind('identityNumber'), '509999201202290017'],
    ['509999********0017', ofKind('identityNumber'), '509999********0017'],
    ['G509999********0017', ofKind('rollNumber'), 'G509999201202290017'],
    ['100****0017', ofKind('phone'), '10000000017'],
    ['509999', ofKind('region'), '509999'],
  ])('“%s”', (text, field, value) => {
    expect(formatValue(field, value)).toBe(text);
  });

  it('the name of a region where the list is at hand', () => {
    expect(formatValue(ofKind('region'), '509999', () => '测试区')).toBe('测试区');
  });
});

describe('A personal number', () => {
  it('is masked, and its mask is left alone', () => {
    expect(FIELD_KINDS.filter(isMaskedKind)).toEqual(['identityNumber', 'rollNumber', 'phone']);
    expect(maskValue('text', '10000000017')).toBe('10000000017');
  });

  it('never shows the birth date or the middle figures, in whichever kind it is kept', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(digits, (figures) => {
        const text = figures.join('');
        const once = maskValue('identityNumber', text);
        expect(once).toBe(`${text.slice(0, 6)}********${text.slice(14)}`);
        expect(maskValue('identityNumber', once)).toBe(once);
      }),
    );
  });
});
