import { showValue } from './show-value';

const shown = (value: unknown, attribute = 'way'): string =>
  showValue('home-visit', attribute, value, '2026-11-23');

describe('a value of a record', () => {
  it('is shown by its Chinese name where it is a code', () => {
    expect(shown('PHONE')).toBe('电话');
    expect(shown('说明', 'content')).toBe('说明');
  });

  it('is a day as it is spoken, and a moment in Beijing', () => {
    expect(shown('2026-11-20', 'heldOn')).toBe('11月20日 周五');
    expect(shown('2026-11-20T01:05:00.000Z')).toBe('11月20日 09:05');
  });

  it('is a list of people with their units, or of lessons of a week', () => {
    expect(shown([{ name: '甲', unit: '示范小学' }, { name: '乙' }])).toBe('甲（示范小学）、乙');
    expect(shown([{ weekday: 2, startTime: '09:00', endTime: '10:20' }])).toBe('周二 09:00–10:20');
  });

  it('is empty where nothing is known, and 是 or 否 where it was asked', () => {
    expect(shown(null)).toBe('');
    expect(shown(undefined)).toBe('');
    expect([shown(true), shown(false)]).toEqual(['是', '否']);
  });
});
