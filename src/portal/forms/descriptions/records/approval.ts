import { mayDecide } from '../../../../domain/approval/may-decide';
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
