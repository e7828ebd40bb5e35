import type { RecordKind, Row } from '../../../records/kind';
import { proof } from '../shared-fields';
import { decision, noteRefusal } from './approval';
import { fieldsOf, inVersion } from './fields-of';

const session = fieldsOf('home-teaching-session');
const followUp = fieldsOf('home-teaching-follow-up');
const application = fieldsOf('home-teaching');

const applicationFields = (row?: Row) => {
  const field = row ? fieldsOf('home-teaching', row) : application;
  return [
    field.choice('kind'),
    field.longText('reason', { required: true }),
    field.choice('disability', { required: false, asList: true }),
    field.choice('level', { required: false }),
    {
      name: 'certificateNo',
      kind: 'text' as const,
      label: '残疾证号',
      maxLength: 24,
      help: row ? '不改动的留空；要改的写完整号码。' : '学生档案里已有残疾证号的留空，自动带入。',
    },
    field.longText('assessment', { help: '没有残疾证的，写明专家委员会的评估结论。' }),
    field.longText('guardianOpinion'),
    field.longText('schoolOpinion'),
    field.longText('centreOpinion'),
    field.longText('federationOpinion'),
    field.longText('planText', { maxLength: 5000 }),
    field.teachers('teachers'),
    {
      name: 'timetable',
      kind: 'weekly' as const,
      label: '固定时段',
      help: '每周至少一次，每次至少两个学时。',
      ...(row && { start: () => row.timetable ?? [] }),
    },
    {
      name: 'coursePlan',
      kind: 'courses' as const,
      label: '课程计划',
      help: '按周写明教什么，批准以后还可以补充。',
      ...(row && { start: () => row.coursePlan ?? [] }),
    },
    field.text('place'),
    field.date('fromDate', { required: true }),
    field.date('toDate'),
  ];
};

/** 送教申报 with its approval, and the account of lessons (荣教政发〔2020〕55号 二（三）). */
export const homeTeachings: RecordKind = {
  plural: 'home-teachings',
  type: 'home-teaching',
  title: '送教申报',
  owner: { kind: 'student', field: 'student' },
  readers: null,
  line: ['studentName', 'kind', 'fromDate'],
  tag: 'state',
  sort: 'appliedOn',
  facts: [
    'studentName',
    'kind',
    'appliedOn',
    'reason',
    'disability',
    'level',
    'certificateMask',
    'assessment',
    'guardianOpinion',
    'schoolOpinion',
    'centreOpinion',
    'federationOpinion',
    'planText',
    'teachers',
    'timetable',
    'coursePlan',
    'place',
    'fromDate',
    'toDate',
    'decidedOn',
    'decidedByName',
    'decisionOpinion',
    'refusalNotedOn',
    'refusalNotedByName',
    'endedOn',
    'endReason',
    'endNote',
  ],
  create: {
    deed: 'applyHomeTeaching',
    label: '申报送教',
    form: {
      name: 'home-teaching',
      title: '送教申报',
      submit: '提交申报',
      done: '送教申报已提交，等待审批',
      fields: [
        ...applicationFields(),
        proof('证明材料', '残疾证、诊断证明或评估报告，拍照上传。', false),
      ],
    },
  },
  steps: [
    decision('decideHomeTeaching'),
    noteRefusal('noteHomeTeachingRefusal'),
    {
      name: 'change',
      label: '修改申报',
      deed: 'changeHomeTeaching',
      way: 'change',
      when: ({ state }) => state === 'APPLIED',
      form: (row) => ({
        name: 'change-home-teaching',
        title: '修改送教申报',
        submit: '保存修改',
        done: '送教申报已修改',
        ...inVersion(row),
        fields: applicationFields(row),
      }),
    },
    {
      name: 'end',
      label: '终止送教',
      deed: 'endHomeTeaching',
      when: ({ state }) => state === 'APPROVED',
      form: (row) => ({
        name: 'end-home-teaching',
        title: '终止送教',
        submit: '终止送教',
        done: '送教已终止',
        confirm: {
          text: '终止后不能再登记送教；没有到校的孩子会自动立案。确定吗？',
          yes: '确定终止',
        },
        ...inVersion(row),
        fields: [
          application.past('endedOn'),
          application.choice('endReason'),
          application.text('endNote'),
        ],
      }),
    },
  ],
  below: ['home-teaching-sessions', 'home-teaching-follow-ups'],
};

const OF_TEACHING = {
  kind: 'record',
  field: 'homeTeaching',
  plural: 'home-teachings',
  by: 'homeTeachingDocumentId',
} as const;

/** 送教记录: one session. */
export const homeTeachingSessions: RecordKind = {
  plural: 'home-teaching-sessions',
  type: 'home-teaching-session',
  title: '送教记录',
  owner: OF_TEACHING,
  readers: null,
  line: ['taughtOn', 'startTime', 'endTime', 'place'],
  tag: null,
  sort: 'taughtOn',
  facts: [
    'taughtOn',
    'startTime',
    'endTime',
    'lessons',
    'makesUpFor',
    'place',
    'teachers',
    'content',
    'performance',
    'guardianFeedback',
    'guardianSignature',
    'nextPlan',
    'recordedByName',
  ],
  create: {
    deed: 'recordSession',
    label: '登记送教',
    form: {
      name: 'home-teaching-session',
      title: '登记送教',
      submit: '提交送教记录',
      done: '送教已登记',
      fields: [
        session.past('taughtOn'),
        session.time('startTime', { required: true }),
        session.time('endTime', { required: true }),
        session.date('makesUpFor', { help: '补以前缺的一次，写那一周的星期一；不是补课的留空。' }),
        session.text('place'),
        session.teachers('teachers', { required: true, start: ({ me }) => [me.name] }),
        session.longText('content', { required: true, maxLength: 3000 }),
        session.longText('performance'),
        session.longText('guardianFeedback'),
        session.photos('送教照片'),
        session.choice('guardianSignature'),
        {
          name: 'guardianSignatureDrawing',
          kind: 'signature',
          purpose: 'GUARDIAN_SIGNATURE',
          into: 'signatures',
          label: '家长签名',
          showWhen: (values) => values.guardianSignature === 'SIGNED',
        },
        session.longText('nextPlan'),
      ],
    },
  },
  steps: [],
  below: [],
};

/** 送教回访 by the school's and the district's people. */
export const homeTeachingFollowUps: RecordKind = {
  plural: 'home-teaching-follow-ups',
  type: 'home-teaching-follow-up',
  title: '送教回访',
  owner: OF_TEACHING,
  readers: null,
  line: ['visitedOn', 'way', 'satisfaction'],
  tag: null,
  sort: 'visitedOn',
  facts: [
    'visitedOn',
    'way',
    'visitors',
    'lessonsHeld',
    'satisfaction',
    'guardianOpinion',
    'problems',
    'measures',
    'recordedByName',
  ],
  create: {
    deed: 'recordFollowUp',
    label: '登记回访',
    form: {
      name: 'home-teaching-follow-up',
      title: '登记送教回访',
      submit: '提交回访记录',
      done: '回访已登记',
      fields: [
        followUp.past('visitedOn'),
        followUp.choice('way'),
        followUp.people('visitors'),
        {
          name: 'lessonsHeld',
          kind: 'yesNo',
          label: '送教按记录进行',
          yes: '是',
          no: '否',
          required: true,
        },
        followUp.choice('satisfaction', { required: false }),
        followUp.longText('guardianOpinion'),
        followUp.longText('problems'),
        followUp.longText('measures'),
        followUp.photos('回访照片'),
      ],
    },
  },
  steps: [],
  below: [],
};
