import { choicesOf } from '../../../app/labels';
import type { RecordKind, RecordStep, Row } from '../../../records/kind';
import type { Field, PlainContext } from '../../field-types';
import { fieldsOf, inVersion } from './fields-of';

const tipOff = fieldsOf('tip-off');
const referral = fieldsOf('tip-off-referral');

const inHand = ({ state }: Row): boolean => state === 'TIP_ACCEPTED' || state === 'TIP_FORWARDED';
const withoutChild = (row: Row): boolean => inHand(row) && !row.childNo;

const target = (
  resource: 'schools' | 'zones' | 'towns',
  code: string,
  label: string,
): Field<PlainContext> => ({
  name: `target-${resource}`,
  sentAs: 'targetCode',
  kind: 'place',
  resource,
  label,
  required: true,
  showWhen: (values) => values.target === code,
});

const steps: readonly RecordStep[] = [
  {
    name: 'accept',
    label: '受理',
    deed: 'handleTipOff',
    when: ({ state }) => state === 'TIP_RECEIVED',
    form: (row) => ({
      name: 'accept-tip-off',
      title: '受理举报',
      submit: '受理',
      done: '已受理',
      intro: '受理后可以转办、答复举报人、登记查到的孩子，最后办结。',
      ...inVersion(row),
      fields: [],
    }),
  },
  {
    name: 'register-child',
    label: '登记查到的孩子',
    deed: 'handleTipOff',
    when: withoutChild,
    form: (row) => ({
      name: 'register-child',
      title: '登记查到的孩子',
      submit: '登记并立案',
      done: '孩子已登记，个案已立',
      intro: '孩子不在任何学校的名册上时用这一页；名册上有的，用“关联已登记的孩子”。',
      confirm: { text: '将登记一名未入学的孩子并立案。确定吗？', yes: '确定登记并立案' },
      ...inVersion(row),
      fields: [
        { name: 'name', kind: 'text', label: '姓名', required: true, maxLength: 60 },
        {
          name: 'gender',
          kind: 'choice',
          label: '性别',
          required: true,
          choices: () => choicesOf('student', 'gender'),
        },
        { name: 'birthDate', kind: 'date', label: '出生日期', required: true, notAfterToday: true },
        { name: 'townCode', kind: 'place', resource: 'towns', label: '户籍所在镇街' },
        { name: 'residenceTownCode', kind: 'place', resource: 'towns', label: '现居住镇街' },
        { name: 'residenceAddress', kind: 'text', label: '现居住地址' },
        { name: 'note', kind: 'longText', label: '备注' },
      ],
    }),
  },
  {
    name: 'link-child',
    label: '关联已登记的孩子',
    deed: 'handleTipOff',
    when: withoutChild,
    form: (row) => ({
      name: 'link-child',
      title: '关联已登记的孩子',
      submit: '关联',
      done: '已关联',
      ...inVersion(row),
      fields: [
        { name: 'student', kind: 'record', resource: 'students', label: '孩子', required: true },
        {
          name: 'openCase',
          kind: 'yesNo',
          label: '同时立案',
          yes: '立案（已有未结个案的不重复立）',
          no: '不立案',
          start: () => true,
        },
      ],
    }),
  },
  {
    name: 'forward',
    label: '转办',
    deed: 'handleTipOff',
    when: inHand,
    form: (row) => ({
      name: 'forward-tip-off',
      title: '转办',
      submit: '转办',
      done: '已转办',
      ...inVersion(row),
      fields: [
        referral.choice('target'),
        target('schools', 'TO_SCHOOL', '承办学校'),
        target('zones', 'TO_ZONE', '承办学区'),
        target('towns', 'TO_TOWN', '承办镇街'),
        referral.longText('summary', {
          required: true,
          maxLength: 1000,
          help: '只写要核查的事项，不得写举报人的任何情况。',
        }),
        referral.date('dueOn'),
      ],
    }),
  },
  {
    name: 'answer',
    label: '答复举报人',
    deed: 'handleTipOff',
    when: inHand,
    form: (row) => ({
      name: 'answer-tip-off',
      title: '答复举报人',
      submit: '提交答复',
      done: '已答复',
      ...inVersion(row),
      fields: [
        {
          name: 'text',
          kind: 'longText',
          label: '答复内容',
          required: true,
          help: '举报人凭查询码看到，不显示经办人姓名。',
        },
      ],
    }),
  },
  {
    name: 'close',
    label: '办结',
    deed: 'handleTipOff',
    when: inHand,
    form: (row) => ({
      name: 'close-tip-off',
      title: '办结',
      submit: '办结',
      done: '已办结',
      confirm: { text: '办结后不能再转办和答复。确定吗？', yes: '确定办结' },
      ...inVersion(row),
      fields: [tipOff.choice('outcome'), tipOff.longText('result', { required: true })],
    }),
  },
];

/** 群众举报, for the committee's office alone (大渡口方案 四（九）). */
export const tipOffs: RecordKind = {
  plural: 'tip-offs',
  type: 'tip-off',
  title: '群众举报',
  owner: null,
  readers: 'handleTipOff',
  line: ['kind', 'tipOffNo', 'receivedAt', 'accusedName'],
  tag: 'state',
  sort: 'receivedAt',
  facts: [
    'tipOffNo',
    'source',
    'kind',
    'receivedAt',
    'content',
    'accusedName',
    'childClue',
    'anonymous',
    'dueOn',
    'acceptedOn',
    'acceptedByName',
    'answeredOn',
    'outcome',
    'result',
    'closedOn',
    'closedByName',
    'childNo',
  ],
  create: {
    deed: 'registerTipOff',
    label: '登记来电来信来访',
    path: '/tip-offs/actions/register',
    says: ({ code }) => `举报已登记。查询码 ${String(code)}，只显示这一次，请告诉举报人`,
    form: {
      name: 'register-tip-off',
      title: '登记来电来信来访',
      submit: '登记举报',
      done: '举报已登记',
      fields: [
        tipOff.choice('source', {
          choices: () => choicesOf('tip-off', 'source').filter(({ value }) => value !== 'WEB'),
        }),
        tipOff.choice('kind'),
        tipOff.longText('content', { required: true, help: '时间、学校或地点、发生了什么。' }),
        tipOff.text('accusedName', { label: '涉及的学校或单位', maxLength: 120 }),
        tipOff.text('childClue', { maxLength: 500 }),
        { name: 'reporterName', kind: 'text', label: '举报人姓名（可不填）', maxLength: 60 },
        {
          name: 'reporterPhone',
          kind: 'text',
          label: '举报人电话（可不填）',
          maxLength: 40,
          keys: 'tel',
        },
      ],
    },
  },
  steps,
  below: ['tip-off-referrals'],
};

/** 举报转办: what a school, zone or town is asked to look into; nothing of the reporter. */
export const tipOffReferrals: RecordKind = {
  plural: 'tip-off-referrals',
  type: 'tip-off-referral',
  title: '举报转办',
  owner: null,
  readers: null,
  line: ['targetName', 'tipOffNo', 'dueOn', 'answer'],
  tag: 'state',
  sort: 'sentOn',
  facts: [
    'tipOffNo',
    'target',
    'targetName',
    'summary',
    'dueOn',
    'sentOn',
    'sentByName',
    'answer',
    'answeredOn',
    'answeredByName',
  ],
  create: null,
  steps: [
    {
      name: 'answer',
      label: '回复核查情况',
      deed: 'answerReferral',
      when: ({ state }) => state === 'REFERRAL_OPEN',
      form: (row) => ({
        name: 'answer-referral',
        title: '回复核查情况',
        submit: '提交回复',
        done: '已回复',
        ...inVersion(row),
        fields: [referral.longText('answer', { required: true })],
      }),
    },
  ],
  below: [],
};
