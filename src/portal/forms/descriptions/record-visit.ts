import { choicesOf } from '../../app/labels';
import type { ActionForm, Values } from '../field-types';
import { dayUntilToday } from './shared-fields';

const VISIT = 'persuasion-visit';
const isAt =
  (name: string, ...codes: unknown[]) =>
  (values: Values): boolean =>
    codes.includes(values[name]);

/** 劝返登记: one visit with what was said and the evidence for it. */
export const recordVisit: ActionForm = {
  action: 'record-visit',
  title: '登记劝返',
  submit: '提交劝返登记',
  done: '劝返已登记',
  extraOf: { recordType: VISIT },
  intro: '照片、签名、写明见证人的拒签，至少有一样，这次劝返才计入发通知书所需的次数。',
  fields: [
    dayUntilToday('visitedOn', '劝返日期'),
    { name: 'time', kind: 'time', label: '时刻', required: true, start: ({ time }) => time },
    {
      name: 'way',
      kind: 'choice',
      label: '方式',
      required: true,
      choices: () => choicesOf(VISIT, 'way'),
    },
    {
      name: 'place',
      kind: 'text',
      label: '地点',
      required: isAt('way', 'HOME', 'INTERVIEW', 'AWAY'),
      showWhen: (values) => !isAt('way', 'PHONE', 'VIDEO')(values),
    },
    {
      name: 'participants',
      kind: 'people',
      label: '参加人',
      required: true,
      help: '学校、镇街、村（社区）到场的人。',
      start: ({ me }) => [{ name: me.name, unit: me.schoolName ?? me.townName ?? '' }],
    },
    { name: 'content', kind: 'longText', label: '劝返经过', required: true },
    { name: 'guardianOpinion', kind: 'longText', label: '家长意见' },
    { name: 'studentAttitude', kind: 'longText', label: '学生态度' },
    {
      name: 'outcome',
      kind: 'choice',
      label: '结果',
      required: true,
      choices: () => choicesOf(VISIT, 'outcome'),
    },
    {
      name: 'promisedReturnOn',
      kind: 'date',
      label: '约定返校日期',
      required: true,
      showWhen: isAt('outcome', 'PROMISED'),
    },
    { name: 'photos', kind: 'photos', purpose: 'PHOTO', label: '现场照片' },
    {
      name: 'guardianSignature',
      kind: 'choice',
      label: '家长签字',
      required: true,
      choices: () => choicesOf(VISIT, 'guardianSignature'),
    },
    {
      name: 'guardianSignatureDrawing',
      kind: 'signature',
      purpose: 'GUARDIAN_SIGNATURE',
      into: 'signatures',
      label: '家长签名',
      help: '签在纸上的，拍成现场照片即可。',
      showWhen: isAt('guardianSignature', 'SIGNED'),
    },
    {
      name: 'refusalWitness',
      kind: 'text',
      label: '拒签的见证人',
      help: '写明姓名和单位、职务。',
      required: true,
      showWhen: isAt('guardianSignature', 'REFUSED'),
    },
    {
      name: 'studentSignatureDrawing',
      kind: 'signature',
      purpose: 'STUDENT_SIGNATURE',
      into: 'signatures',
      label: '学生签名',
      help: '学生不在场可以不签。',
      showWhen: isAt('way', 'HOME', 'INTERVIEW', 'AWAY'),
    },
  ],
};
