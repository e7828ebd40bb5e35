import { END_PROOFS } from '../../../domain/case/end-proofs';
import { CASE_STATE_LABELS, END_STATES, type EndState } from '../../../domain/case/states';
import { choicesOf } from '../../app/labels';
import type { ActionForm, Choice, FormContext } from '../field-types';
import { dayUntilToday, note, proof } from './shared-fields';

const ends: Choice[] = END_STATES.map((state) => ({
  value: state,
  label: `${CASE_STATE_LABELS[state]}（须有${END_PROOFS[state]}）`,
}));

const closures = ({ record }: FormContext): Choice[] =>
  record.state === 'CASE_WATCH'
    ? [{ value: 'CASE_CLOSED', label: '复学稳定，销号' }, ...ends]
    : ends;

/** The child is back in school. */
export const recordReturn: ActionForm = {
  action: 'record-return',
  title: '登记复学',
  submit: '提交复学登记',
  done: '复学已登记，进入观察期',
  fields: [
    dayUntilToday('returnedOn', '返校日期'),
    {
      name: 'placement',
      kind: 'choice',
      label: '安置方式',
      choices: () => choicesOf('case', 'placement'),
    },
    proof('到校佐证', '在校照片或考勤记录；没有佐证照常登记，但不能销号。', false),
    note('情况说明', false),
  ],
};

/** 回查 in the watch. */
export const recordCheck: ActionForm = {
  action: 'record-check',
  title: '登记回查',
  submit: '提交回查登记',
  done: '回查已登记',
  fields: [
    dayUntilToday('checkedOn', '回查日期'),
    {
      name: 'present',
      kind: 'yesNo',
      label: '学生是否在校',
      yes: '在校',
      no: '不在校',
      required: true,
    },
    note('回查情况', true),
    proof('在校佐证', '教室里的照片或考勤记录。', (values) => values.present === true),
  ],
};

/** The first of two people asks for 销号. */
export const proposeClosure: ActionForm = {
  action: 'propose-closure',
  title: '申请销号',
  submit: '提交申请',
  done: '销号申请已提交，等待第二人审核',
  intro: '申请人不能审核自己的申请。',
  fields: [
    {
      name: 'closureKind',
      kind: 'choice',
      asList: true,
      label: '销号理由',
      required: true,
      choices: closures,
      start: ({ record }) => (record.state === 'CASE_WATCH' ? 'CASE_CLOSED' : ''),
    },
    {
      name: 'duplicateOfCaseNo',
      kind: 'text',
      label: '保留的个案编号',
      maxLength: 40,
      required: true,
      showWhen: (values) => values.closureKind === 'END_DUPLICATE',
    },
    note('情况说明', true),
    proof(
      '证明材料',
      '与理由相应的证明，拍清楚每一页。',
      (values) => values.closureKind !== 'CASE_CLOSED',
    ),
  ],
};

/** The second person agrees. */
export const closeCase: ActionForm = {
  action: 'close',
  title: '审核同意销号',
  submit: '同意销号',
  done: '已销号',
  fields: [note('审核意见', false)],
  confirm: { text: '同意后本案销号，从各级待办中移出。确定同意吗？', yes: '确定同意' },
};

/** The second person sends it back. */
export const rejectClosure: ActionForm = {
  action: 'reject-closure',
  title: '退回销号申请',
  submit: '退回',
  done: '申请已退回',
  fields: [note('退回理由', true)],
};

/** Another lawful end, confirmed by the second person. */
export const endWithProof: ActionForm = {
  action: 'end-with-proof',
  title: '凭证明结案',
  submit: '确认结案',
  done: '已凭证明结案',
  fields: [
    {
      name: 'end',
      kind: 'choice',
      asList: true,
      label: '结案情形',
      required: true,
      choices: () => ends,
      start: ({ record }) =>
        END_STATES.includes(record.closureKind as EndState) ? record.closureKind : '',
    },
    note('审核意见', false),
  ],
  confirm: { text: '结案后从各级待办中移出。确定结案吗？', yes: '确定结案' },
};
