import type { TemplateField } from '../../domain/document/template-field';
import { STUDENT_FIELDS } from './family-fields';

const text = (path: string, label: string): TemplateField => ({ path, label, kind: 'text' });
const must = (path: string, label: string): TemplateField => ({
  ...text(path, label),
  required: true,
});

const VISIT_FIELDS: readonly TemplateField[] = [
  { path: 'order', label: '第几次', kind: 'number' },
  text('on', '劝返日期'),
  text('way', '劝返方式'),
  text('by', '劝返人'),
  text('result', '劝返结果'),
];

/** What both notices share; see return-notice-view. */
export const SHARED_NOTICE_FIELDS: readonly TemplateField[] = [
  must('title', '文书名称'),
  must('number', '文号'),
  text('seam', '骑缝文字'),
  must('issuer', '发文单位'),
  must('guardian.name', '监护人姓名'),
  text('guardian.relationship', '与学生关系'),
  text('guardian.address', '监护人住址'),
  text('guardian.idMasked', '监护人身份证号（隐去部分）'),
  ...STUDENT_FIELDS,
  text('student.idShort', '学生身份证号（隐去部分）'),
  text('absentSince', '首次缺课日期'),
  { path: 'missedDays', label: '已缺课天数', kind: 'number' },
  { path: 'visits', label: '历次劝返', kind: 'list', items: VISIT_FIELDS },
  { path: 'visitCount', label: '劝返次数', kind: 'number' },
  { path: 'days', label: '限期天数', kind: 'number', required: true },
  must('reportTo.school', '报到学校'),
  text('reportTo.contact', '联系人'),
  text('reportTo.phone', '联系电话'),
  text('signer', '签发人'),
  must('issuedOn', '成文日期'),
  must('code', '核验码'),
  text('checkAt', '核验网址'),
  { path: 'layout.indent', label: '版面：落款缩进', kind: 'number' },
  text('layout.dashes', '版面：骑缝线'),
  { path: 'layout.publicNotice', label: '版面：可以公告送达', kind: 'flag' },
];
