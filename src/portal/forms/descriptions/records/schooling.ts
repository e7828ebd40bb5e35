import { addDays, daysBetween, plainDate } from '../../../../domain/kernel/plain-date';
import { WITH_OTHER_SCHOOL, type MovementKind } from '../../../../domain/movement/kinds';
import type { RecordKind, RecordStep } from '../../../records/kind';
import { showValue } from '../../../records/show-value';
import { proof } from '../shared-fields';
import { decision, noteRefusal } from './approval';
import { fieldsOf, inVersion } from './fields-of';

const deferral = fieldsOf('deferral');
const movement = fieldsOf('enrolment-movement');

const dayAfter = (day: unknown): string => addDays(plainDate(String(day)), 1);

/** Near the end of the period, or when it is over and the child has not come. */
const mayAskAgain: RecordStep['when'] = ({ state, endKind, toDate }, me) =>
  state === 'APPROVED'
    ? daysBetween(plainDate(me.today), plainDate(String(toDate))) <=
      Number(me.settings['deferral.renewWithinDays'])
    : state === 'ENDED' && endKind === 'NOT_BACK';

/** 缓学、休学 by application, for a year at most (义务教育法 第十一条). */
export const deferrals: RecordKind = {
  plural: 'deferrals',
  type: 'deferral',
  title: '缓学休学',
  owner: { kind: 'student', field: 'student' },
  readers: null,
  line: ['studentName', 'kind', 'fromDate', 'toDate'],
  tag: 'state',
  sort: 'appliedOn',
  facts: [
    'studentName',
    'kind',
    'appliedOn',
    'reason',
    'guardianName',
    'entryDueOn',
    'fromDate',
    'toDate',
    'certifier',
    'certifierOpinion',
    'decidedOn',
    'decidedByName',
    'decisionOpinion',
    'refusalNotedOn',
    'refusalNotedByName',
    'endedOn',
    'endKind',
    'appliedByName',
  ],
  create: {
    deed: 'applyDeferral',
    label: '申请缓学休学',
    form: {
      name: 'deferral',
      title: '缓学休学申请',
      submit: '提交申请',
      done: '申请已提交，等待审批',
      fields: [
        deferral.choice('kind'),
        deferral.longText('reason', { required: true }),
        deferral.text('guardianName', { required: true, maxLength: 60 }),
        deferral.date('entryDueOn', {
          required: true,
          showWhen: ({ kind }) => kind === 'ENTRY_DEFERRED',
        }),
        deferral.date('fromDate', { required: true }),
        deferral.date('toDate', { required: true, help: '最长一年，期满前可以续办。' }),
        deferral.text('certifier', { maxLength: 120, help: '出具证明的医院或单位。' }),
        deferral.longText('certifierOpinion', { maxLength: 1000 }),
        proof('证明材料', '诊断证明、监护人申请书，拍照上传。', true),
      ],
    },
  },
  steps: [
    decision('decideDeferral'),
    noteRefusal('noteDeferralRefusal'),
    {
      name: 'renew',
      label: '申请续办',
      deed: 'applyDeferral',
      makesNew: true,
      when: mayAskAgain,
      form: (row) => ({
        name: 'renew-deferral',
        title: '申请续办',
        submit: '提交续办申请',
        done: '续办申请已提交，等待审批',
        intro: `从${showValue('deferral', 'fromDate', dayAfter(row.toDate), '')}起算，最长一年。批准之前，原来的到期日不变。`,
        ...inVersion(row),
        fields: [
          deferral.longText('reason', { required: true, help: '写明现在的身体状况等原因。' }),
          fieldsOf('deferral', row).text('guardianName', { required: true, maxLength: 60 }),
          deferral.date('toDate', { required: true }),
          deferral.text('certifier', { maxLength: 120, help: '出具证明的医院或单位。' }),
          deferral.longText('certifierOpinion', { maxLength: 1000 }),
          proof('证明材料', '新的诊断证明、监护人申请书，拍照上传。', true),
        ],
      }),
    },
    {
      name: 'end',
      label: '登记已入（复）学',
      deed: 'endDeferral',
      when: ({ state }) => state === 'APPROVED',
      form: (row) => ({
        name: 'end-deferral',
        title: '登记已入（复）学',
        submit: '提交',
        done: '已登记入（复）学',
        ...inVersion(row),
        fields: [deferral.past('endedOn', { label: '到校日期' })],
      }),
    },
  ],
  below: [],
};

/** 学籍异动 with its proof, and the check of its truth (大渡口方案 五（三）). */
export const enrolmentMovements: RecordKind = {
  plural: 'enrolment-movements',
  type: 'enrolment-movement',
  title: '学籍异动',
  owner: { kind: 'student', field: 'student' },
  readers: null,
  line: ['kind', 'movedOn', 'otherSchoolName'],
  tag: 'check',
  sort: 'movedOn',
  facts: [
    'kind',
    'movedOn',
    'otherSchoolName',
    'otherPlace',
    'reason',
    'confirmDueOn',
    'check',
    'checkNote',
    'checkedOn',
    'checkedByName',
    'recordedByName',
  ],
  create: {
    deed: 'recordMovement',
    label: '登记学籍异动',
    form: {
      name: 'enrolment-movement',
      title: '登记学籍异动',
      submit: '提交异动登记',
      done: '学籍异动已登记，待核对',
      fields: [
        movement.choice('kind'),
        movement.past('movedOn'),
        movement.text('otherSchoolName', {
          maxLength: 120,
          required: true,
          showWhen: ({ kind }) => WITH_OTHER_SCHOOL.includes(kind as MovementKind),
        }),
        movement.text('otherPlace', {
          maxLength: 120,
          showWhen: ({ kind }) => WITH_OTHER_SCHOOL.includes(kind as MovementKind),
        }),
        movement.longText('reason', { maxLength: 500 }),
        proof('证明材料', '转学联系函、休学证明等，拍照上传。', false),
      ],
    },
  },
  steps: [
    {
      name: 'check',
      label: '核对',
      deed: 'checkMovement',
      when: ({ check, recordedByStaffNo }, me) =>
        check === 'UNCHECKED' && recordedByStaffNo !== me.staffNo,
      form: (row) => ({
        name: 'check-movement',
        title: '核对学籍异动',
        submit: '提交核对结果',
        done: '核对结果已登记',
        ...inVersion(row),
        fields: [
          {
            name: 'check',
            kind: 'choice',
            label: '核对结果',
            required: true,
            choices: () => [
              { value: 'FOUND_TRUE', label: '属实无误' },
              { value: 'FOUND_FALSE', label: '经核对不实' },
            ],
          },
          movement.longText('checkNote', {
            maxLength: 500,
            required: (values) => values.check === 'FOUND_FALSE',
          }),
        ],
      }),
    },
  ],
  below: [],
};
