import { asFailure, Failure, failureFrom, noConnection } from './failure';

describe('a failed call', () => {
  it('keeps the sentence, the code and the fields the server names', () => {
    const failure = failureFrom(400, {
      data: null,
      error: {
        status: 400,
        message: '填写有误',
        details: {
          code: 'VISIT-02',
          errors: [{ path: ['visitedOn'], message: '日期不能晚于今天', code: 'VISIT-02' }],
        },
      },
    });
    expect(failure.message).toBe('填写有误');
    expect(failure.code).toBe('VISIT-02');
    expect(failure.fields).toEqual([
      { path: 'visitedOn', message: '日期不能晚于今天', code: 'VISIT-02' },
    ]);
  });

  it('joins a deep path, so that it meets the name of the input', () => {
    const failure = failureFrom(400, {
      error: { details: { errors: [{ path: ['participants', 0, 'name'], message: '请填姓名' }] } },
    });
    expect(failure.fields[0]?.path).toBe('participants.0.name');
  });

  it('never shows an English sentence', () => {
    expect(failureFrom(403, { error: { message: 'Forbidden' } }).message).toMatch(/您的岗位不能/);
    expect(failureFrom(500, null).message).toBe('系统出了问题，请稍后再试。');
  });

  it('is offline only when no answer came', () => {
    expect(noConnection().offline).toBe(true);
    expect(failureFrom(503, null).offline).toBe(false);
  });

  it('hides a fault of the page behind a code', () => {
    expect(asFailure(new TypeError('x is undefined')).code).toBe('PORTAL-01');
    expect(asFailure(new Failure(404, 'X', 'y')).code).toBe('X');
  });
});
