import {
  CARE_CATEGORIES,
  DISABILITY_CATEGORIES,
  DISABILITY_GRADES,
} from '../../../domain/student/care-words';
import { parseIdentityNumber } from '../../../domain/student/identity-number';
import type { Student } from '../../api/records';
import { choicesOf } from '../../app/labels';
import type { Choice, Field, Form, PlainContext, Values } from '../field-types';

const plainChoices = (words: readonly string[]) => (): Choice[] =>
  words.map((word) => ({ value: word, label: word }));

/** States in which a child is on the roll of a school here. */
const ON_A_ROLL = ['ENROLLED', 'ENROLLED_AWAY', 'SUSPENDED'];

const onARoll = (values: Values): boolean => ON_A_ROLL.includes(values.schoolingState as string);

const toldByNumber = (typed: unknown): Values =>
  parseIdentityNumber(String(typed).trim().toUpperCase()) ?? {};

type Before = { student: Student; classId: string | null };

function numberFields(before: Before | null): Field<PlainContext>[] {
  const asItIs = before ? '不改动的留空；要改的写完整号码。' : undefined;
  return [
    {
      name: 'idNumber',
      kind: 'text',
      label: '身份证号',
      maxLength: 18,
      hint: before?.student.idMask ?? undefined,
      help: asItIs ?? '没有的留空；填写后自动带出出生日期和性别。',
      start: () => '',
      tells: toldByNumber,
    },
    {
      name: 'rollNumber',
      kind: 'text',
      label: '学籍号',
      maxLength: 40,
      hint: before?.student.rollMask ?? undefined,
      help: asItIs ?? '从未入学的没有学籍号，留空。',
      start: () => '',
    },
  ];
}

const placeFields = (student: Student | undefined): Field<PlainContext>[] => [
  {
    name: 'householdOutside',
    kind: 'tick',
    label: '户籍在区外',
    start: () => student?.householdOutside ?? false,
  },
  {
    name: 'townCode',
    kind: 'place',
    resource: 'towns',
    label: '户籍所在镇（街道）',
    required: true,
    showWhen: (values) => values.householdOutside !== true,
    start: ({ me }) => student?.townCode ?? me.townCode,
  },
  {
    name: 'villageCode',
    kind: 'place',
    resource: 'villages',
    within: 'townCode',
    label: '户籍所在村（社区）',
    showWhen: (values) => values.householdOutside !== true,
    start: () => student?.villageCode,
  },
  {
    name: 'householdAddress',
    kind: 'text',
    label: '户籍地址',
    start: () => student?.householdAddress,
  },
  {
    name: 'residenceTownCode',
    kind: 'place',
    resource: 'towns',
    label: '现居住镇（街道）',
    start: ({ me }) => student?.residenceTownCode ?? me.townCode,
  },
  {
    name: 'residenceAddress',
    kind: 'text',
    label: '现住址',
    start: () => student?.residenceAddress,
  },
];

const careFields = (student: Student | undefined): Field<PlainContext>[] => [
  {
    name: 'registeredPoor',
    kind: 'tick',
    label: '建卡贫困户子女',
    start: () => student?.registeredPoor ?? false,
  },
  {
    name: 'disabilityCategory',
    kind: 'choice',
    asList: true,
    label: '残疾类别',
    help: '没有残疾的不选。',
    choices: plainChoices(DISABILITY_CATEGORIES),
    start: () => student?.disabilityCategory,
  },
  {
    name: 'disabilityGrade',
    kind: 'choice',
    asList: true,
    label: '残疾等级',
    choices: plainChoices(DISABILITY_GRADES),
    showWhen: (values) => Boolean(values.disabilityCategory),
    start: () => student?.disabilityGrade,
  },
  {
    name: 'certificateNo',
    kind: 'text',
    label: '残疾证号',
    maxLength: 24,
    hint: student?.certificateMask ?? undefined,
    help: student ? '不改动的留空；要改的写完整号码。' : '身份证号加两位类别、等级；没有的留空。',
    showWhen: (values) => Boolean(values.disabilityCategory),
    start: () => '',
  },
  {
    name: 'careCategories',
    kind: 'many',
    label: '重点关爱类别',
    choices: plainChoices(CARE_CATEGORIES),
    start: () => student?.careCategories ?? [],
  },
  { name: 'note', kind: 'longText', label: '备注', start: () => student?.note },
];

/** A child as a form: new (`before` null, also one never enrolled), or to be changed. Full numbers are not read back. */
export function studentForm(before: Before | null): Form<PlainContext> {
  const student = before?.student;
  return {
    name: 'student',
    title: before ? '修改儿童资料' : '登记儿童',
    submit: before ? '保存修改' : '登记',
    done: before ? '资料已修改' : '儿童已登记',
    intro: before
      ? undefined
      : '从未入学、不在籍的儿童也要登记。先在“儿童”里按姓名查一查，以免重复。',
    fixed: () => (student ? { rev: student.rev } : {}),
    extraOf: { recordType: 'student', stored: student?.extra },
    fields: [
      { name: 'name', kind: 'text', label: '姓名', required: true, start: () => student?.name },
      ...numberFields(before),
      {
        name: 'gender',
        kind: 'choice',
        label: '性别',
        required: true,
        choices: () => choicesOf('student', 'gender'),
        start: () => student?.gender,
      },
      {
        name: 'birthDate',
        kind: 'date',
        label: '出生日期',
        required: true,
        notAfterToday: true,
        start: () => student?.birthDate,
      },
      {
        name: 'ethnicity',
        kind: 'text',
        label: '民族',
        start: () => (student ? student.ethnicity : '汉族'),
      },
      {
        name: 'schoolingState',
        kind: 'choice',
        asList: true,
        label: '就学状态',
        required: true,
        choices: () => choicesOf('student', 'schoolingState'),
        start: ({ me }) =>
          student?.schoolingState ?? (me.schoolCode === null ? 'NEVER_ENROLLED' : 'ENROLLED'),
      },
      {
        name: 'schoolClass',
        kind: 'schoolClass',
        label: '班级',
        schoolCode: ({ me }) => me.schoolCode,
        required: onARoll,
        showWhen: (values, { me }) =>
          me.schoolCode !== null || Boolean(before?.classId) || onARoll(values),
        start: () => before?.classId,
      },
      ...placeFields(student),
      ...careFields(student),
    ],
  };
}
