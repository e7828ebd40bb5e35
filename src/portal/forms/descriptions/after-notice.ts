import type { ActionForm } from '../field-types';
import { dayUntilToday, note } from './shared-fields';

const orderDays = (settings: Record<string, unknown>): number =>
  typeof settings['order.days'] === 'number' ? settings['order.days'] : 7;

/** The notice has a mistake: it is taken back and its number stays in the register. */
export const voidNotice: ActionForm = {
  action: 'void-notice',
  title: '作废通知书',
  submit: '作废',
  done: '通知书已作废',
  intro: '只有还没有送达的通知书可以作废。作废后可以重新发出，另编文号。',
  fields: [note('作废原因', true)],
  confirm: { text: '作废的文号不再使用，仍留在登记簿上。确定作废吗？', yes: '确定作废' },
};

/** The same for an order. */
export const voidOrder: ActionForm = {
  ...voidNotice,
  action: 'void-order',
  title: '作废责令通知书',
  done: '责令通知书已作废',
};

/** 书面报告, drafted by the school; it waits for the inspector. */
export const prepareWrittenReport: ActionForm = {
  action: 'prepare-written-report',
  title: '起草书面报告',
  submit: '生成书面报告',
  done: '书面报告已生成，等待责任督学签字',
  intro:
    '报告由档案、劝返、通知书和送达的记录自动生成，主送户籍所在地镇（街道），抄送区教委。发出前改动内容，须重新签字。',
  fields: [
    {
      name: 'situation',
      kind: 'longText',
      label: '现状与去向',
      required: true,
      help: '学生现在在哪里、做什么，家长是什么态度。',
      maxLength: 2000,
    },
    {
      name: 'request',
      kind: 'longText',
      label: '请求事项',
      help: '不填写时写“请依法督促其监护人送该生复学，并将处理意见回复我校”。',
      maxLength: 500,
    },
    {
      name: 'addressee',
      kind: 'text',
      label: '区外收文单位',
      help: '只有户籍在区外的才填写，如“××县××镇人民政府”。',
      maxLength: 60,
    },
  ],
};

/** The principal sends it. */
export const sendWrittenReport: ActionForm = {
  action: 'report',
  title: '发出书面报告',
  submit: '发出',
  done: '书面报告已发出',
  fields: [note('说明', false)],
  confirm: { text: '发出时取得文号，内容不能再改。确定发出吗？', yes: '确定发出' },
};

/** 镇街回执; for a household outside the district the receipt that came back. */
export const acknowledgeReport: ActionForm = {
  action: 'acknowledge-report',
  title: '登记镇街回执',
  submit: '提交回执',
  done: '回执已登记',
  intro: '回执由户籍所在地镇（街道）登记；户籍在区外的，由学校登记收到的回执并拍照上传。',
  fields: [
    dayUntilToday('receivedOn', '签收日期'),
    {
      name: 'receiverName',
      kind: 'text',
      label: '签收人',
      required: true,
      maxLength: 40,
      start: ({ me }) => (me.townCode === null ? '' : me.name),
    },
    { name: 'opinion', kind: 'longText', label: '处理意见', maxLength: 1000 },
    {
      name: 'photos',
      kind: 'photos',
      purpose: 'RECEIPT',
      label: '回执照片',
      help: '户籍在区外的必须上传。',
      required: (_values, { me }) => me.schoolCode !== null,
    },
  ],
};

/** 区教委备案. */
export const fileReport: ActionForm = {
  action: 'file-report',
  title: '登记备案',
  submit: '登记备案',
  done: '书面报告已备案',
  fields: [note('备案意见', false)],
};

/** 责令限期改正 by town government or committee. */
export const issueOrder: ActionForm = {
  action: 'order',
  title: '责令限期改正',
  submit: '发出责令通知书',
  done: '责令通知书已发出',
  intro: '由户籍所在地镇人民政府或区教委发出（义务教育法第五十八条）。期限自收到之日起计算。',
  fields: [
    {
      name: 'days',
      kind: 'number',
      label: '改正期限',
      unit: '日',
      min: 1,
      max: 60,
      required: true,
      start: ({ me }) => orderDays(me.settings),
    },
  ],
  confirm: {
    text: '发出后取得文号，内容不能再改；有误只能作废。确定发出吗？',
    yes: '确定发出',
  },
};

/** 司法程序, where the district has set a legal basis. */
export const startJudicial: ActionForm = {
  action: 'start-judicial',
  title: '转入司法程序',
  submit: '转入司法程序',
  done: '已转入司法程序',
  fields: [note('法制审核意见和经过', true)],
  confirm: { text: '转入司法程序后不能撤回。确定办理吗？', yes: '确定办理' },
};
