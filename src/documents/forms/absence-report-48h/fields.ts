import type { TemplateField } from '../../../domain/document/template-field';
import { STUDENT_FIELDS } from '../family-fields';

const text = (path: string, label: string): TemplateField => ({ path, label, kind: 'text' });
const must = (path: string, label: string): TemplateField => ({
  ...text(path, label),
  required: true,
});

/** What the 48小时报告单 may print. The co-signature and the hash it binds to are the report's point. */
export const ABSENCE_REPORT_FIELDS: readonly TemplateField[] = [
  must('title', '文书名称'),
  must('school', '填报学校'),
  must('caseNo', '个案编号'),
  must('addressees', '报送单位'),
  ...STUDENT_FIELDS,
  text('guardian.name', '监护人姓名'),
  text('guardian.relationship', '与学生关系'),
  must('absentSince', '首次缺课日期'),
  text('clockEndedAt', '时限届满时间'),
  text('leaveChecked', '请假核实情况'),
  text('contacted', '已联系家长情况'),
  text('headTeacher', '班主任'),
  text('preparedBy', '填报人'),
  text('preparedAt', '填报时间'),
  must('inspector', '责任督学签字'),
  must('cosignedAt', '责任督学签字时间'),
  must('contentHash', '签字所依内容的校验值'),
  must('code', '核验码'),
  text('checkAt', '核验网址'),
];
