import { lifeOf } from './case-steps';

const words = (
  state: Parameters<typeof lifeOf>[0],
  seen: string[],
  round = 1,
  seenIn = round,
): string =>
  lifeOf(
    state,
    round,
    seen.map((toState) => ({ toState, round: seenIn })),
  )
    .map((one) => `${one.label}:${one.step}`)
    .join(' ');

describe('the picture of the life of a case', () => {
  it('begins with the suspicion', () => {
    expect(words('CASE_SUSPECTED', ['CASE_SUSPECTED'])).toBe(
      '发现:now 核实:ahead 劝返:ahead 限期通知:ahead 报告、责令:ahead 复学观察:ahead 销号:ahead',
    );
  });

  it('skips what was not needed when the child came back early', () => {
    expect(words('CASE_WATCH', ['CASE_SUSPECTED', 'CASE_WATCH'])).toBe(
      '发现:done 核实:skipped 劝返:skipped 限期通知:skipped 报告、责令:skipped 复学观察:now 销号:ahead',
    );
  });

  it('keeps what was found out in an earlier round, and starts the persuasion anew', () => {
    const life = words('CASE_NOTICE', ['CASE_SUSPECTED', 'CASE_PERSUADING'], 2, 1);
    expect(life).toMatch(/^发现:done 核实:skipped 劝返:skipped 限期通知:now/);
  });

  it('has nothing ahead once the case has ended otherwise', () => {
    expect(words('END_TRANSFERRED', ['CASE_SUSPECTED', 'END_TRANSFERRED'])).not.toMatch(
      /ahead|now/,
    );
  });
});
