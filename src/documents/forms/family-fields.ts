import type { TemplateField } from '../../domain/document/template-field';

const text = (path: string, label: string): TemplateField => ({ path, label, kind: 'text' });

/** The child, as every paper about one offers it; the name is on every paper. */
export const STUDENT_FIELDS: readonly TemplateField[] = [
  { path: 'student.name', label: '学生姓名', kind: 'text', required: true },
  text('student.gender', '学生性别'),
  text('student.idNumber', '学生身份证号'),
  text('student.rollNumber', '学生学籍号'),
  text('student.schoolName', '学生所在学校'),
  text('student.gradeClass', '年级班级'),
  text('student.householdAddress', '户籍地址'),
  text('student.residenceAddress', '现居住地'),
];
