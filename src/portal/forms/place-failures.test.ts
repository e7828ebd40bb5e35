import { Failure } from '../api/failure';
import { placeFailures } from './place-failures';

const failure = new Failure(400, 'VISIT-02', '填写有误', [
  { path: 'visitedOn', message: '日期不能晚于今天', code: 'VISIT-02' },
  { path: 'participants.0.name', message: '请填姓名', code: 'INPUT-05' },
  { path: 'participants.1.unit', message: '太长', code: 'INPUT-06' },
  { path: 'state', message: '个案已结案', code: 'CASE-03' },
]);

describe('what the server found', () => {
  it('lands at its field, with its code', () => {
    const { atFields } = placeFailures(failure, ['visitedOn', 'participants']);
    expect(atFields.visitedOn).toBe('日期不能晚于今天（VISIT-02）');
  });

  it('gathers at the field a deep path belongs to', () => {
    const { atFields } = placeFailures(failure, ['participants']);
    expect(atFields.participants).toBe('请填姓名（INPUT-05）；太长（INPUT-06）');
  });

  it('stands at the top when the page has no such field', () => {
    const { atTop } = placeFailures(failure, ['visitedOn', 'participants']);
    expect(atTop.map((one) => one.code)).toEqual(['CASE-03']);
  });
});
