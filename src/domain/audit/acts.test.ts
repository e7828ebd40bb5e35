import { CASE_ACTIONS } from '../case/transition';
import { FINDING_ACTION_LABELS } from '../inspection/states';
import { SCAN_NAMES } from '../scan/scans';
import { auditActText } from './acts';

describe('what somebody did, as the list of the audit says it', () => {
  it.each([
    ['case.record-visit:create', '登记劝返 · 新建'],
    ['inspection.submit:update', '提交督查表 · 修改'],
    ['finding.send_back:update', '复核退回 · 修改'],
    ['absence.clock:update', '48小时缺勤计时 · 修改'],
    ['document.read:pdf', '查看文书 · 取得 PDF'],
    ['student.reveal', '查看完整号码'],
    ['panel.delete:delete', '后台删除 · 删除'],
  ])('reads %s as %s', (action, said) => {
    expect(auditActText(action)).toBe(said);
  });

  it('names every step of cases and findings and every scan in Chinese', () => {
    const acts = [
      ...CASE_ACTIONS.map((action) => `case.${action}`),
      ...Object.keys(FINDING_ACTION_LABELS).map((action) => `finding.${action.toLowerCase()}`),
      ...SCAN_NAMES,
    ];
    for (const act of acts)
      expect([act, auditActText(act)]).toEqual([
        act,
        expect.stringMatching(/^[\u4e00-\u9fff0-9、（）]+$/),
      ]);
  });

  it('leaves what it does not know as it was written, and nothing is a dash', () => {
    expect(auditActText('older.act:write')).toBe('older.act · write');
    expect(auditActText(null)).toBe('-');
  });
});
