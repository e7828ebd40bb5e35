/** Set up before each test file by jest.mutate.config.cjs: changes the one rule or setting that NOL_MUTANT names. */
const mutant = process.env.NOL_MUTANT ?? '';

/** One unit further, by the kind of the setting. */
function moved({ type, default: value, accepts }) {
  switch (type) {
    case 'integer':
      return accepts(value + 1) ? value + 1 : value - 1;
    case 'boolean':
      return !value;
    case 'time':
      return `${value.slice(0, 4)}${(Number(value.at(-1)) + 1) % 10}`;
    case 'integer-list':
      return value.map((each) => each + 1);
    case 'choice':
      return ['schoolDays', 'calendarHours'].find((each) => each !== value && accepts(each));
    default:
      return `${value}一`;
  }
}

jest.mock('../../src/domain/kernel/rule', () => {
  const actual = jest.requireActual('../../src/domain/kernel/rule');
  return {
    ...actual,
    defineRule: (text, find) => actual.defineRule(text, text.code === mutant ? () => [] : find),
  };
});

jest.mock('../../src/domain/kernel/settings-catalogue', () => {
  const actual = jest.requireActual('../../src/domain/kernel/settings-catalogue');
  const setting = actual.SETTINGS[mutant];
  if (!setting) return actual;
  const changed = { ...setting, default: moved(setting) };
  return { ...actual, SETTINGS: { ...actual.SETTINGS, [mutant]: changed } };
});
