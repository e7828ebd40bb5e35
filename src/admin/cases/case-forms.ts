import { CASE_STATE_LABELS, END_STATES } from '../../domain/case/states';
import type { CaseAction } from '../../domain/case/transition';
import type { ActionForm } from './action-field';
import { choice, evidence, input, note, proof, reason, required, when } from './form-parts';
import { serviceForm } from './service-form';
import { visitForm } from './visit-form';

const CASE = 'api::case.case';

const ENDS: Record<string, string> = Object.fromEntries(
  END_STATES.map((state) => [state, CASE_STATE_LABELS[state]]),
);

const verify: ActionForm = {
  fields: [
    {
      name: 'kind',
      kind: 'choice',
      label: '核实结论',
      required: true,
      codes: { DROPOUT: '辍学', UNENROLLED: '失学' },
    },
    choice(CASE, 'cause', required),
    input(CASE, 'causeNote', 'long-text'),
    choice(CASE, 'whereabouts', required),
    input(CASE, 'whereaboutsNote', 'long-text'),
  ],
};

const recordCheck: ActionForm = {
  fields: [
    { name: 'checkedOn', kind: 'date', label: '回查日期', required: true },
    { name: 'present', kind: 'yes-no', label: '学生在校', required: true },
    { ...note, label: '回查情况', required: true },
    proof,
  ],
};

const proposeClosure: ActionForm = {
  fields: [
    {
      name: 'closureKind',
      kind: 'choice',
      label: '申请的结案方式',
      required: true,
      codes: { CASE_CLOSED: CASE_STATE_LABELS.CASE_CLOSED, ...ENDS },
    },
    input(CASE, 'duplicateOfCaseNo', 'text', when('closureKind', 'END_DUPLICATE')),
    { ...note, required: true },
    proof,
  ],
};

/** The dialogs of a case's steps; a step that is not named here asks nothing but “are you sure”. */
export const CASE_FORMS: Partial<Record<CaseAction, ActionForm>> = {
  suspect: { fields: [reason] },
  verify,
  'assign-persuader': {
    fields: [
      {
        name: 'staffNo',
        kind: 'pick',
        source: 'persuader',
        label: '劝返责任人',
        required: true,
      },
      note,
    ],
  },
  'prepare-absence-report': {
    fields: [
      { name: 'contacted', kind: 'long-text', label: '已联系情况' },
      { name: 'leaveChecked', kind: 'long-text', label: '请假核对情况' },
    ],
  },
  'start-persuasion': { fields: [note] },
  'record-visit': visitForm,
  'issue-notice': {
    fields: [
      {
        name: 'days',
        kind: 'number',
        label: '期限（日）',
        hint: '自收到通知书之日起计算；不填写时按设置中的期限。',
      },
    ],
  },
  'void-notice': { fields: [reason] },
  'record-service': serviceForm,
  'prepare-written-report': {
    fields: [
      { name: 'situation', kind: 'long-text', label: '现状与去向', required: true },
      { name: 'request', kind: 'long-text', label: '请求事项' },
      { name: 'addressee', kind: 'text', label: '区外收文单位' },
    ],
  },
  report: { fields: [note] },
  'acknowledge-report': {
    fields: [
      { name: 'receivedOn', kind: 'date', label: '签收日期', required: true },
      { name: 'receiverName', kind: 'text', label: '签收人', required: true },
      { name: 'opinion', kind: 'long-text', label: '处理意见' },
      evidence('photos', '回执照片', 'RECEIPT'),
    ],
  },
  'file-report': { fields: [note] },
  order: {
    fields: [
      {
        name: 'days',
        kind: 'number',
        label: '期限（日）',
        hint: '自收到通知书之日起计算；不填写时按设置中的期限。',
      },
    ],
  },
  'void-order': { fields: [reason] },
  'start-judicial': { fields: [reason] },
  'record-return': {
    fields: [input(CASE, 'returnedOn', 'date', required), choice(CASE, 'placement'), note, proof],
  },
  'record-check': recordCheck,
  relapse: { fields: [reason] },
  'hand-over': {
    fields: [
      { name: 'schoolCode', kind: 'pick', source: 'school', label: '接收学校', required: true },
      reason,
    ],
  },
  'accept-hand-over': {
    fields: [
      {
        name: 'schoolClass',
        kind: 'pick',
        source: 'class-of-receiver',
        label: '编入班级',
        required: true,
      },
      note,
    ],
  },
  'refuse-hand-over': { fields: [reason] },
  'withdraw-hand-over': { fields: [note] },
  'propose-closure': proposeClosure,
  'reject-closure': { fields: [reason] },
  close: { fields: [note] },
  'end-with-proof': {
    fields: [{ name: 'end', kind: 'choice', label: '结案情形', required: true, codes: ENDS }, note],
  },
  reopen: { fields: [reason] },
};

export const formOf = (action: string): ActionForm =>
  CASE_FORMS[action as CaseAction] ?? { fields: [] };
