import { schoolYearOf } from '../../../../domain/student/compulsory-age';
import type { PlainDate } from '../../../../domain/kernel/plain-date';
import type { RecordKind } from '../../../records/kind';
import type { Field, Person, PlainContext } from '../../field-types';
import { proof } from '../shared-fields';
import { fieldsOf } from './fields-of';

const letter = fieldsOf('responsibility-letter');
const group = fieldsOf('leading-group');

const schoolYear: Field<PlainContext> = {
  name: 'schoolYear',
  kind: 'text',
  label: '学年',
  required: true,
  maxLength: 9,
  help: '写成 2026-2027。',
  start: ({ today }) => {
    const first = schoolYearOf(today as PlainDate);
    return `${first}-${first + 1}`;
  },
};

/** 目标责任书 as a signed record (大渡口方案 四（二）). */
export const responsibilityLetters: RecordKind = {
  plural: 'responsibility-letters',
  type: 'responsibility-letter',
  title: '目标责任书',
  owner: { kind: 'school', field: 'school' },
  readers: null,
  line: ['schoolName', 'signerName', 'schoolYear', 'signedOn'],
  tag: 'letterLevel',
  sort: 'signedOn',
  facts: [
    'schoolName',
    'schoolYear',
    'letterLevel',
    'superiorName',
    'signerName',
    'signerPost',
    'duties',
    'signedOn',
    'recordedByName',
  ],
  create: {
    deed: 'signLetter',
    label: '登记目标责任书',
    form: {
      name: 'responsibility-letter',
      title: '登记目标责任书',
      submit: '提交',
      done: '目标责任书已登记',
      fields: [
        schoolYear,
        letter.choice('letterLevel'),
        letter.text('superiorName', { required: true, maxLength: 60 }),
        letter.text('signerName', { required: true, maxLength: 60 }),
        letter.text('signerPost', { maxLength: 60 }),
        letter.longText('duties', { maxLength: 3000 }),
        letter.past('signedOn'),
        proof('签字页', '双方签字的一页，拍照上传。', true),
      ],
    },
  },
  steps: [],
  below: [],
};

/** 领导小组和工作方案 of a school (大渡口方案 五（一）). */
export const leadingGroups: RecordKind = {
  plural: 'leading-groups',
  type: 'leading-group',
  title: '领导小组和工作方案',
  owner: { kind: 'school', field: 'school' },
  readers: null,
  line: ['schoolName', 'schoolYear', 'filedOn'],
  tag: null,
  sort: 'filedOn',
  facts: ['schoolName', 'schoolYear', 'members', 'planText', 'filedOn', 'recordedByName'],
  create: {
    deed: 'recordLeadingGroup',
    label: '登记领导小组',
    form: {
      name: 'leading-group',
      title: '登记领导小组和工作方案',
      submit: '提交',
      done: '领导小组和工作方案已存档',
      fields: [
        schoolYear,
        {
          name: 'headStaffNo',
          kind: 'staff',
          label: '组长',
          required: true,
          help: '校长是第一责任人，任组长。',
          schoolCode: ({ me }) => me.schoolCode,
          start: ({ me }) => (me.role === 'principal' ? me.staffNo : undefined),
        },
        {
          name: 'members',
          kind: 'people',
          label: '成员',
          required: true,
          help: '姓名和分工。',
          unitWord: '分工',
          toBody: (value) => (value as Person[]).map(({ name, unit }) => ({ name, duty: unit })),
        },
        group.longText('planText', { maxLength: 10_000 }),
        group.past('filedOn'),
        proof('工作方案扫描件', '印发的工作方案，拍照上传。', false),
      ],
    },
  },
  steps: [],
  below: [],
};
