import { describeSteps } from './describe-steps';

describe('the state table in words', () => {
  it('names state, step, result, performers, evidence and clock in Chinese', () => {
    const step = describeSteps().find(
      (row) => row.from === '劝返中' && row.action === '发出限期复（入）学通知书',
    );
    expect(step).toEqual({
      from: '劝返中',
      action: '发出限期复（入）学通知书',
      to: '限期通知',
      performers: '校长',
      evidence: '本轮三次不同日期、有佐证的劝返',
      clock: '',
      round: '',
    });
  });

  it('says where a new round begins', () => {
    const rounds = describeSteps().filter((row) => row.round === '下一轮');
    expect(new Set(rounds.map((row) => row.action))).toEqual(new Set(['再次辍学', '重新启动']));
  });
});
