import type { TemplateField } from '../../../domain/document/template-field';
import { STUDENT_FIELDS } from '../family-fields';

const text = (path: string, label: string): TemplateField => ({ path, label, kind: 'text' });
const must = (path: string, label: string): TemplateField => ({
  ...text(path, label),
  required: true,
});

/** What a 辍学学生书面报告 may print; see its view. */
export const WRITTEN_REPORT_FIELDS: readonly TemplateField[] = [
  must('title', '文书名称'),
  must('number', '文号'),
  must('issuer', '发文单位'),
  must('addressee', '主送单位'),
  must('copyTo', '抄送单位'),
  text('caseNo', '个案编号'),
  ...STUDENT_FIELDS,
  text('guardian.name', '监护人姓名'),
  text('guardian.relationship', '与学生关系'),
  text('guardian.address', '监护人住址'),
  text('absentSince', '首次缺课日期'),
  { path: 'missedDays', label: '已缺课天数', kind: 'number' },
  {
    path: 'visits',
    label: '历次劝返',
    kind: 'list',
    items: [
      { path: 'order', label: '第几次', kind: 'number' },
      text('on', '劝返日期'),
      text('way', '劝返方式'),
      text('by', '劝返人'),
      text('result', '劝返结果'),
    ],
  },
  { path: 'visitCount', label: '劝返次数', kind: 'number' },
  must('notice.number', '通知书文号'),
  text('notice.receivedOn', '通知书收到日期'),
  text('notice.deadlineOn', '期限届满日'),
  text('cause', '辍学原因'),
  text('whereabouts', '辍学后去向'),
  text('situation', '现状说明'),
  text('request', '请求事项'),
  {
    path: 'attachments',
    label: '附件清单',
    kind: 'list',
    items: [{ path: 'order', label: '附件序号', kind: 'number' }, text('name', '附件名称')],
  },
  text('preparedBy', '填报人'),
  text('contact', '联系电话'),
  must('inspector', '责任督学'),
  text('cosignedAt', '签字时间'),
  must('issuedOn', '成文日期'),
  must('contentHash', '签字所依内容的校验值'),
  must('code', '核验码'),
  text('checkAt', '核验网址'),
  { path: 'layout.indent', label: '版面：落款缩进', kind: 'number' },
];
