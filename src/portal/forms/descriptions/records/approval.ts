import { mayDecide } from '../../../../domain/approval/may-decide';
import { isToldOfRefusal } from '../../../../domain/approval/refusal-told';
import { plainDate } from '../../../../domain/kernel/plain-date';
import type { Deed } from '../../../app/may';
import type { RecordStep } from '../../../records/kind';
import { inVersion } from './fields-of';

/** The decision on an application: by another than who applied, with reasons when it is refused. */
export const decision = (deed: Deed): RecordStep => ({
  name: 'decide',
  label: '审批',
  deed,
  when: ({ state, appliedByStaffNo }, me) =>
    state === 'APPLIED' &&
    mayDecide(
      {
        deciderRole: me.role,
        deciderStaffNo: me.staffNo,
        applicantStaffNo: String(appliedByStaffNo),
        townMayDecide: deed === 'decideDeferral',
        subdistrict: me.townKind === 'SUBDISTRICT',
      },
      plainDate(me.today),
    ),
  form: (row) => ({
    name: 'decide',
    title: '审批',
    submit: '提交审批',
    done: '审批已登记',
    confirm: { text: '审批提交后不能修改。确定吗？', yes: '确定提交' },
    ...inVersion(row),
    fields: [
      {
        name: 'decision',
        kind: 'choice',
        label: '审批决定',
        required: true,
        choices: () => [
          { value: 'APPROVED', label: '批准' },
          { value: 'NOT_APPROVED', label: '不予批准' },
        ],
      },
      {
        name: 'decisionOpinion',
        kind: 'longText',
        label: '审批意见',
        maxLength: 1000,
        required: (values) => values.decision === 'NOT_APPROVED',
      },
    ],
  }),
});

/** 已阅: who applied knows that it was not granted; the line leaves their list of work. */
export const noteRefusal = (deed: Deed): RecordStep => ({
  name: 'note-refusal',
  label: '已阅',
  deed,
  when: ({ state, refusalNotedOn, schoolCode }, me) =>
    state === 'NOT_APPROVED' &&
    !refusalNotedOn &&
    isToldOfRefusal(me.role, typeof schoolCode === 'string' ? schoolCode : null),
  form: (row) => ({
    name: 'note-refusal',
    title: '标记已阅',
    submit: '已阅',
    done: '已标记已阅，不再列入待办',
    intro: '这份申请没有获得批准。已经知道并作了安排的，标记已阅；条件变化的，可以重新申请。',
    ...inVersion(row),
    fields: [],
  }),
});
