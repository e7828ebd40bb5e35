import type { TemplateField } from '../../../domain/document/template-field';

const text = (path: string, label: string): TemplateField => ({ path, label, kind: 'text' });
const must = (path: string, label: string): TemplateField => ({
  ...text(path, label),
  required: true,
});

const itemFields = (prefix = ''): readonly TemplateField[] => [
  text(`${prefix}label`, '督查要点'),
  text(`${prefix}answer`, '答案'),
  text(`${prefix}record`, '督查情况记录'),
  text(`${prefix}remark`, '备注'),
  text(`${prefix}counted`, '系统记录'),
  text(`${prefix}photos`, '照片张数'),
];

/** What the 督查表 may print. The first item of a group stands apart, because the group's name stands in its row: one cell over all rows would keep a group
 * from breaking over pages. */
export const INSPECTION_SHEET_FIELDS: readonly TemplateField[] = [
  must('title', '清单名称'),
  must('school', '督查学校'),
  must('principal', '校长'),
  must('refusal', '校长拒签情况'),
  must('inspectors', '督查人员'),
  must('on', '督查时间'),
  {
    path: 'groups',
    label: '督查要点分组',
    kind: 'list',
    required: true,
    items: [
      text('title', '分组名称'),
      ...itemFields('first.').map((field) => ({ ...field, label: `第一项：${field.label}` })),
      { path: 'others', label: '其余各项', kind: 'list', items: itemFields() },
    ],
  },
  text('basis', '清单依据'),
  text('score', '得分'),
  must('correction', '更正说明'),
  must('code', '核验码'),
  text('checkAt', '核验网址'),
  text('layout.principal', '版面：校长签名图片'),
  text('layout.inspector', '版面：督查人员签名图片'),
];
