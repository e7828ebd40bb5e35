import type { Absence } from '../../api/records';
import { sessionAt } from '../../app/dates';
import { choicesOf } from '../../app/labels';
import type { Form, PlainContext } from '../field-types';
import { proof } from './shared-fields';

/** 请假 proved after the roll was called: the absence is excused and its clock stops. */
export const recordLeaveForm = (absence: Absence): Form<PlainContext> => ({
  name: 'record-leave',
  title: '补登请假',
  submit: '提交请假',
  done: '请假已登记，缺勤计时停止',
  intro: '凭证明把这次缺勤改为请假。原来的缺勤记录和改动都留存备查。',
  extraOf: { recordType: 'absence', stored: absence.extra },
  fixed: () => ({ rev: absence.rev }),
  fields: [
    {
      name: 'leaveReason',
      kind: 'text',
      label: '请假事由',
      help: '如“感冒发热”“家中老人去世”。',
      required: true,
    },
    {
      name: 'leaveUntil',
      kind: 'date',
      label: '请假到哪一天（含当日）',
      required: true,
      start: ({ today }) => absence.endedOn ?? today,
    },
    proof('请假证明', '病历、假条、家长信息的照片，拍清楚每一页。', true),
  ],
});

/** The child is back in class. */
export const endAbsenceForm = (absence: Absence): Form<PlainContext> => ({
  name: 'end-absence',
  title: '登记到校',
  submit: '提交',
  done: '已登记到校，缺勤结束',
  intro: absence.caseDocumentId
    ? '这次缺勤已立案：到校后还须在个案里登记复学，个案才会进入观察期。'
    : undefined,
  fixed: () => ({ rev: absence.rev }),
  fields: [
    {
      name: 'endedOn',
      kind: 'date',
      label: '到校日期',
      required: true,
      notAfterToday: true,
      start: ({ today }) => today,
    },
    {
      name: 'endedSession',
      kind: 'choice',
      label: '到校课次',
      required: true,
      choices: () => choicesOf('absence', 'endedSession'),
      start: ({ me }) => sessionAt(Date.parse(me.now)),
    },
  ],
});
