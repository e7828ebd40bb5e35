import type { RecordKind, Row } from '../../../records/kind';
import { fieldsOf, inVersion } from './fields-of';

const pairing = fieldsOf('pairing');
const help = fieldsOf('pairing-record');
const plan = fieldsOf('child-plan');

/** 结对帮扶 of one helper and one child (大渡口方案 四（七）). */
export const pairings: RecordKind = {
  plural: 'pairings',
  type: 'pairing',
  title: '结对帮扶',
  owner: { kind: 'student', field: 'student' },
  readers: null,
  line: ['helperName', 'helperIdentity', 'fromDate'],
  tag: 'state',
  sort: 'fromDate',
  facts: [
    'helperName',
    'helperPost',
    'helperIdentity',
    'main',
    'fromDate',
    'situation',
    'planText',
    'endedOn',
    'endReason',
    'outcome',
  ],
  create: {
    deed: 'pair',
    label: '结对帮扶',
    form: {
      name: 'pairing',
      title: '结对帮扶',
      submit: '提交结对',
      done: '已结对',
      fields: [
        {
          name: 'helperStaffNo',
          kind: 'staff',
          label: '帮扶人',
          required: true,
          schoolCode: ({ me }) => me.schoolCode,
          anywhere: true,
        },
        pairing.choice('helperIdentity'),
        {
          name: 'main',
          kind: 'yesNo',
          label: '主要帮扶人',
          yes: '是',
          no: '否，协助帮扶',
          help: '一个孩子只有一位主要帮扶人。',
          start: () => true,
        },
        pairing.past('fromDate'),
        pairing.longText('situation'),
        pairing.longText('planText', { maxLength: 3000 }),
      ],
    },
  },
  steps: [
    {
      name: 'end',
      label: '解除结对',
      deed: 'endPairing',
      when: ({ state }) => state === 'PAIRED',
      form: (row) => ({
        name: 'end-pairing',
        title: '解除结对',
        submit: '解除结对',
        done: '结对已解除',
        confirm: { text: '解除后，这位帮扶人不再看到这个孩子。确定吗？', yes: '确定解除' },
        ...inVersion(row),
        fields: [
          pairing.past('endedOn'),
          pairing.longText('endReason', { required: true, maxLength: 500 }),
          pairing.longText('outcome'),
        ],
      }),
    },
  ],
  below: ['pairing-records'],
};

/** 帮扶记录 of a pairing. */
export const pairingRecords: RecordKind = {
  plural: 'pairing-records',
  type: 'pairing-record',
  title: '帮扶记录',
  owner: { kind: 'record', field: 'pairing', plural: 'pairings', by: 'pairingDocumentId' },
  readers: null,
  line: ['heldOn', 'way', 'recordedByName'],
  tag: 'way',
  sort: 'heldOn',
  facts: ['heldOn', 'way', 'content', 'solved', 'amountYuan', 'recordedByName'],
  create: {
    deed: 'recordHelp',
    label: '登记帮扶',
    form: {
      name: 'pairing-record',
      title: '登记帮扶',
      submit: '提交帮扶记录',
      done: '帮扶记录已登记',
      fields: [
        help.past('heldOn'),
        help.choice('way'),
        help.longText('content', { required: true, maxLength: 3000 }),
        help.longText('solved'),
        {
          name: 'amountYuan',
          kind: 'number',
          label: '物资金额',
          unit: '元',
          min: 0,
          max: 1_000_000,
        },
        help.photos('照片'),
      ],
    },
  },
  steps: [],
  below: [],
};

const planFields = (row?: Row) => {
  const field = row ? fieldsOf('child-plan', row) : plan;
  return [
    field.longText('situation'),
    field.longText('persuade', { required: true }),
    field.longText('care', { required: true }),
    field.longText('help', { required: true }),
    field.text('persuaderName', {
      required: true,
      maxLength: 60,
      ...(row ? {} : { start: ({ me }) => me.name }),
    }),
    ...(row ? [] : [field.past('startsOn')]),
    field.date('dueOn'),
    field.longText('progress'),
  ];
};

/** 一生一策: the plan of one child, 劝返、关爱、帮扶 (大渡口方案 四（二）). */
export const childPlans: RecordKind = {
  plural: 'child-plans',
  type: 'child-plan',
  title: '一生一策',
  owner: { kind: 'student', field: 'student' },
  readers: null,
  line: ['persuaderName', 'startsOn', 'dueOn'],
  tag: 'state',
  sort: 'startsOn',
  facts: [
    'situation',
    'persuade',
    'care',
    'help',
    'persuaderName',
    'startsOn',
    'dueOn',
    'progress',
    'recordedByName',
  ],
  create: {
    deed: 'writePlan',
    label: '制定一生一策',
    form: {
      name: 'child-plan',
      title: '制定一生一策',
      submit: '提交方案',
      done: '一生一策已制定',
      fields: planFields(),
    },
  },
  steps: [
    {
      name: 'change',
      label: '更新进展',
      deed: 'changePlan',
      way: 'change',
      when: ({ state }) => state === 'PLAN_RUNNING',
      form: (row) => ({
        name: 'change-plan',
        title: '更新一生一策',
        submit: '保存修改',
        done: '一生一策已更新',
        ...inVersion(row),
        fields: [...planFields(row), fieldsOf('child-plan', row).choice('state')],
      }),
    },
  ],
  below: [],
};
