import type { ActionForm } from '../field-types';

const noticeDays = (settings: Record<string, unknown>): number =>
  typeof settings['notice.days'] === 'number' ? settings['notice.days'] : 7;

/** 48小时报告单, prepared by the school; it leaves only with the co-signature. */
export const prepareReport: ActionForm = {
  action: 'prepare-absence-report',
  title: '填写48小时报告单',
  submit: '生成报告单',
  done: '报告单已生成，等待责任督学同时签字',
  intro:
    '报告单由缺勤、学生和联系家长的记录自动生成，送学校的责任督学同时签字；签字后报户籍所在地镇（街道）和区教委。签字前改动内容，须重新签字。',
  fields: [
    {
      name: 'leaveChecked',
      kind: 'longText',
      label: '请假核实情况',
      help: '不填写时报告单上写“未履行请假手续”。',
      maxLength: 500,
    },
    {
      name: 'contacted',
      kind: 'longText',
      label: '联系家长情况',
      required: true,
      help: '何时、以何种方式联系了哪位家长，家长怎么说。',
      maxLength: 1000,
    },
  ],
};

/** 限期复（入）学通知书. */
export const issueNotice: ActionForm = {
  action: 'issue-notice',
  title: '发出限期复（入）学通知书',
  submit: '发出通知书',
  done: '通知书已发出',
  intro: '发出时取得文号，内容随即固定。通知书上写“自收到本通知书之日起×日内”，不写截止日期。',
  fields: [
    {
      name: 'days',
      kind: 'number',
      label: '复（入）学期限',
      unit: '日',
      min: 1,
      max: 60,
      required: true,
      help: '自收到之日起计算。',
      start: ({ me }) => noticeDays(me.settings),
    },
  ],
  confirm: {
    text: '通知书发出后取得文号，内容不能再改；有误只能作废，作废的文号仍留在登记簿上。确定发出吗？',
    yes: '确定发出',
  },
};
