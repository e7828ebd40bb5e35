import { plainDate } from './plain-date';
import {
  isSettingKey,
  SETTING_KEYS,
  settingDefinition,
  settingInForce,
  settingsOn,
  type SettingRow,
} from './settings';

const row = (key: string, value: unknown, validFrom: string): SettingRow => ({
  key,
  value,
  validFrom: plainDate(validFrom),
});

describe('dated settings', () => {
  it('have their default when no row is in force', () => {
    expect(settingInForce([], 'persuasion.visitsRequired', plainDate('2026-09-18'))).toBe(3);
    const later = [row('persuasion.visitsRequired', 4, '2026-09-19')];
    expect(settingInForce(later, 'persuasion.visitsRequired', plainDate('2026-09-18'))).toBe(3);
  });

  it('change on the day their row begins, whatever the order of the rows', () => {
    const rows = [
      row('notice.days', 10, '2026-10-01'),
      row('notice.days', 5, '2026-09-01'),
      row('order.days', 15, '2026-09-01'),
    ];
    expect(settingInForce(rows, 'notice.days', plainDate('2026-09-30'))).toBe(5);
    expect(settingInForce(rows, 'notice.days', plainDate('2026-10-01'))).toBe(10);
  });

  it('are bound to a day', () => {
    const settings = settingsOn(
      [row('absence.clock.mode', 'calendarHours', '2026-09-01')],
      plainDate('2026-09-18'),
    );
    expect(settings('absence.clock.mode')).toBe('calendarHours');
    expect(settings('watch.checkDays')).toEqual([30, 60, 90, 120]);
  });

  it('refuse to run on a stored value of the wrong kind', () => {
    const rows = [row('notice.days', '7', '2026-09-01')];
    expect(() => settingInForce(rows, 'notice.days', plainDate('2026-09-18'))).toThrow(
      '设置“限期复（入）学的期限”的值不合规定，应为1 至 60 之间的整数（日）。',
    );
  });

  it('know their keys', () => {
    expect(isSettingKey('notice.days')).toBe(true);
    expect(isSettingKey('notice.weeks')).toBe(false);
    expect(isSettingKey('toString')).toBe(false);
  });

  it.each(SETTING_KEYS)('%s accepts its own default and states title and basis', (key) => {
    const definition = settingDefinition(key);
    expect(definition.accepts(definition.default)).toBe(true);
    expect(definition.title).toMatch(/[\u4e00-\u9fff]/);
    expect(definition.basis.length).toBeGreaterThan(0);
    // The source documents ask for no sign-in; the protection baseline does.
    if (!key.startsWith('signIn.')) expect(definition.clauses.length).toBeGreaterThan(0);
  });

  it.each([
    ['absence.clock.mode', 'weekends'],
    ['absence.clock.mode', 'toString'],
    ['absence.clock.hours', 0],
    ['absence.clock.hours', 48.5],
    ['session.am.start', '8:00'],
    ['session.am.start', '24:00'],
    ['notice.subdistrictMayOrder', 'false'],
    ['watch.checkDays', []],
    ['watch.checkDays', [60, 30]],
    ['watch.checkDays', [30, 30]],
    ['watch.checkDays', 30],
    ['district.committeeName', '  '],
  ] as const)('%s does not accept %p', (key, value) => {
    expect(settingDefinition(key).accepts(value)).toBe(false);
  });
});
