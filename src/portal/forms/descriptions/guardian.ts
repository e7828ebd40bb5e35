import type { Guardian } from '../../api/records';
import { choicesOf } from '../../app/labels';
import type { Form, PlainContext } from '../field-types';

/** A guardian of a child as a form: new (`before` null), or to be changed. Full numbers are not read back. */
export function guardianForm(studentId: string, before: Guardian | null): Form<PlainContext> {
  const asItIs = before ? '不改动的留空；要改的写完整号码。' : undefined;
  return {
    name: 'guardian',
    title: before ? '修改监护人资料' : '添加监护人',
    submit: before ? '保存修改' : '添加',
    done: before ? '监护人资料已修改' : '监护人已添加',
    extraOf: { recordType: 'guardian', stored: before?.extra },
    fixed: () => (before ? { rev: before.rev } : { student: studentId }),
    fields: [
      { name: 'name', kind: 'text', label: '姓名', required: true, start: () => before?.name },
      {
        name: 'relationship',
        kind: 'choice',
        label: '与学生的关系',
        required: true,
        choices: () => choicesOf('guardian', 'relationship'),
        start: () => before?.relationship,
      },
      {
        name: 'phone',
        kind: 'text',
        keys: 'tel',
        label: '联系电话',
        maxLength: 20,
        hint: before?.phoneMask ?? undefined,
        help: asItIs,
        start: () => '',
      },
      {
        name: 'idNumber',
        kind: 'text',
        label: '身份证号',
        maxLength: 18,
        hint: before?.idMask ?? undefined,
        help: asItIs ?? '发通知书时要用；暂时没有的留空。',
        start: () => '',
      },
      {
        name: 'occupation',
        kind: 'text',
        label: '职业',
        maxLength: 60,
        start: () => before?.occupation,
      },
      {
        name: 'workplace',
        kind: 'text',
        label: '务工地',
        help: '外出务工的写明省、市和单位。',
        maxLength: 120,
        start: () => before?.workplace,
      },
      { name: 'address', kind: 'text', label: '住址', start: () => before?.address },
    ],
  };
}
