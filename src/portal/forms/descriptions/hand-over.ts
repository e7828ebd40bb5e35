import type { ActionForm } from '../field-types';
import { note } from './shared-fields';

/** The sending school hands the case over. */
export const handOver: ActionForm = {
  action: 'hand-over',
  title: '移交个案',
  submit: '移交',
  done: '已移交，等待接收学校签收',
  intro: '接收学校签收之前，本案仍由本校负责。转往区外的，请凭转入学校的学籍证明申请结案。',
  fields: [
    { name: 'schoolCode', kind: 'place', resource: 'schools', label: '接收学校', required: true },
    note('移交原因', true, '写明学生为什么转到这所学校，手续办到哪一步。'),
  ],
};

/** The receiving school takes it, into a class. */
export const acceptHandOver: ActionForm = {
  action: 'accept-hand-over',
  title: '接收个案',
  submit: '接收',
  done: '已接收，本案由本校负责',
  fields: [
    {
      name: 'schoolClass',
      kind: 'schoolClass',
      label: '编入班级',
      required: true,
      schoolCode: ({ me }) => me.schoolCode,
    },
    note('说明', false),
  ],
  confirm: { text: '接收后本案由本校负责，劝返的轮次和佐证照旧。确定接收吗？', yes: '确定接收' },
};

/** The receiving school sends it back. */
export const refuseHandOver: ActionForm = {
  action: 'refuse-hand-over',
  title: '退回移交',
  submit: '退回',
  done: '移交已退回',
  fields: [note('退回原因', true)],
};

/** The sending school takes it back. */
export const withdrawHandOver: ActionForm = {
  action: 'withdraw-hand-over',
  title: '撤回移交',
  submit: '撤回',
  done: '移交已撤回',
  fields: [note('说明', false)],
};
