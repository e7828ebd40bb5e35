import { syncWords } from './sync-words';

const FREE = { conflicts: 0, waiting: 0, noRoom: false };
/** 14:03 in Asia/Shanghai. */
const AT = Date.parse('2026-11-23T06:03:00Z');

describe('the line that says where a sheet is kept', () => {
  it('names the time at which the server had it', () => {
    expect(syncWords({ step: 'saved', at: AT }, FREE).text).toBe('已保存到服务器 14:03');
  });

  it('says what holds it back, the gravest first', () => {
    expect(syncWords({ step: 'offline' }, { ...FREE, conflicts: 1 }).text).toBe(
      '已存本机，联网后上传',
    );
    expect(syncWords({ step: 'saved', at: AT }, { ...FREE, conflicts: 2 }).text).toContain('2 项');
    expect(syncWords({ step: 'saved', at: AT }, { ...FREE, waiting: 1 }).text).toContain('1 处');
    expect(syncWords({ step: 'offline' }, { ...FREE, noRoom: true }).tone).toBe('overdue');
    expect(syncWords({ step: 'refused', message: '已提交。' }, FREE).text).toContain('已提交');
  });
});
