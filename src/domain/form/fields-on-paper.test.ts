import { plainDate } from '../kernel/plain-date';
import { fieldOf, VISIT_WAY } from './field.fixture';
import { extraOnPaper, runTimeTemplateFields } from './fields-on-paper';
import type { RunTimeField } from './run-time-field';

const TODAY = plainDate('2026-09-18');
const asked = { orderNo: 1, showInList: false, active: true, since: TODAY };
const FIELDS: RunTimeField[] = [
  { ...VISIT_WAY, recordType: 'persuasion-visit', ...asked },
  { ...fieldOf('wechat', { label: '监护人微信' }), recordType: 'student', ...asked },
  { ...fieldOf('card', { kind: 'identityNumber' }), recordType: 'student', ...asked },
  { ...fieldOf('old'), recordType: 'case', ...asked, active: false },
  { ...fieldOf('beds', { kind: 'number' }), recordType: 'school', ...asked },
];

describe('Fields that administrators added', () => {
  it('are offered to templates by the names people know', () => {
    const offered = runTimeTemplateFields(FIELDS, TODAY, 'child');
    expect(offered.map(({ path }) => path)).toEqual([
      'extra.student.card',
      'extra.student.wechat',
      'extra.visit.visitWay',
    ]);
    expect(offered[1]?.label).toBe('学生：监护人微信');
  });

  it('are offered to the sheet of an inspection where they are the inspection’s own', () => {
    const weather = {
      ...fieldOf('weather', { label: '天气' }),
      recordType: 'inspection',
      ...asked,
    };
    const offered = runTimeTemplateFields([...FIELDS, weather], TODAY, 'school');
    expect(offered).toEqual([
      { path: 'extra.inspection.weather', label: '督查：天气', kind: 'text' },
    ]);
    expect(extraOnPaper([weather], { inspection: { weather: '晴' } }, TODAY)).toEqual({
      inspection: { weather: '晴' },
    });
  });

  it('reach papers as texts, personal numbers masked, what is empty left out', () => {
    const stored = {
      student: { card: { sealed: 'k1:x', mask: '509999********0017' } },
      visit: { visitWay: 'HOME' },
      case: { old: 'x' },
    };
    expect(extraOnPaper(FIELDS, stored, TODAY)).toEqual({
      student: { card: '509999********0017' },
      visit: { visitWay: '上门' },
    });
  });
});
