import type { CaseAction } from '../../../domain/case/transition';
import type { ActionForm } from '../field-types';
import { note } from './shared-fields';

const plain = (
  action: CaseAction,
  title: string,
  done: string,
  noteLabel: string,
  required = true,
): ActionForm => ({ action, title, submit: title, done, fields: [note(noteLabel, required)] });

/** A clue has become a suspicion. */
export const suspect = plain('suspect', '转为疑似辍学', '已转为疑似辍学', '依据');

/** Persuasion begins before the first visit. */
export const startPersuasion = plain('start-persuasion', '开始劝返', '已开始劝返', '说明', false);

/** Out of school again within the watch. */
export const relapse: ActionForm = {
  ...plain('relapse', '登记再次辍学', '已转入新一轮劝返', '经过'),
  confirm: { text: '登记后进入新的一轮，劝返次数从头计算。确定登记吗？', yes: '确定登记' },
};

/** An end that proved untrue. */
export const reopen: ActionForm = {
  ...plain('reopen', '重新启动', '个案已重新启动', '理由'),
  confirm: { text: '重新启动后进入新的一轮。确定吗？', yes: '确定重新启动' },
};

/** Who goes to the family from now on. */
export const assignPersuader: ActionForm = {
  action: 'assign-persuader',
  title: '指定劝返责任人',
  submit: '确定',
  done: '劝返责任人已指定',
  fields: [
    {
      name: 'staffNo',
      kind: 'staff',
      label: '劝返责任人',
      required: true,
      schoolCode: ({ record }) => record.schoolCode,
    },
    note('说明', false),
  ],
};
