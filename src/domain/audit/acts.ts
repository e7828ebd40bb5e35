import { CASE_ACTION_LABELS, type CaseAction } from '../case/transition';
import { FINDING_ACTION_LABELS, type FindingAction } from '../inspection/states';
import { SCANS, type ScanName } from '../scan/scans';

/** Every act that writes, but the steps of cases and findings and what the scans do, with its words in the list of the audit. */
const ACTS = {
  'absence.end': '结束缺勤',
  'absence.leave': '登记请假',
  'absence.record': '登记缺勤',
  'absence.take-roll': '点名',
  'account.open': '开通账号',
  'alarm.escalate': '警报逐级提醒',
  'alarm.raise': '发出警报',
  'alarm.settle': '消除警报',
  'attachment.upload': '上传附件',
  'case.change': '修改个案',
  'checklist.create': '新建督查清单',
  'checklist.open-draft': '新建督查清单版本',
  'checklist.publish': '发布督查清单',
  'checklist.roll-back': '退回督查清单',
  'checklist.save-draft': '修改督查清单草稿',
  'child-plan.change': '修改一生一策',
  'child-plan.write': '填写一生一策',
  'custom-record.change': '修改登记表记录',
  'custom-record.create': '填写登记表',
  'custom-record.print': '打印登记表',
  'custom-type.promote': '启用登记表',
  'custom-type.tick': '设定登记表的使用岗位',
  'deferral.apply': '申请缓学、休学',
  'deferral.decide': '审批缓学、休学',
  'deferral.end': '终止缓学、休学',
  'deferral.note-refusal': '知悉缓学、休学未批准',
  'deferral.renew': '续办缓学、休学',
  demo: '载入演示数据',
  'document.name-substitute': '指定代签督学',
  'document.print': '生成文书',
  'document.print-batch': '合并打印文书',
  'document.read': '查看文书',
  'field.add': '增加字段',
  'field.change': '修改字段',
  'field.order': '调整字段顺序',
  'grant.end': '结束个别授权',
  'grant.open': '个别授权',
  'guardian.change': '修改监护人',
  'guardian.register': '登记监护人',
  'home-teaching.apply': '申报送教',
  'home-teaching.change': '修改送教申报',
  'home-teaching.decide': '审批送教',
  'home-teaching.end': '终止送教',
  'home-teaching.follow-up': '登记送教跟踪',
  'home-teaching.note-refusal': '知悉送教未批准',
  'home-teaching.session': '登记送教',
  'home-visit.record': '登记家访',
  'home-visit.review': '审核家访',
  'inspection.correct': '更正督查表',
  'inspection.discard': '放弃督查表草稿',
  'inspection.save': '填写督查表',
  'inspection.start': '开始督查',
  'inspection.submit': '提交督查表',
  'leading-group.record': '登记领导小组',
  'letter.record': '登记目标责任书',
  'movement.check': '核实学籍变动',
  'movement.record': '登记学籍变动',
  'pairing.end': '结束结对帮扶',
  'pairing.make': '结对帮扶',
  'pairing.record': '登记帮扶',
  'panel.clone': '后台复制',
  'panel.create': '后台新建',
  'panel.delete': '后台删除',
  'panel.discardDraft': '后台放弃草稿',
  'panel.publish': '后台发布',
  'panel.unpublish': '后台撤回发布',
  'panel.update': '后台修改',
  'place-contact.record': '登记镇村联系',
  'setting.add-value': '设定期限与标准',
  'student.change': '修改学生档案',
  'student.find-by-identity': '按身份证号查找',
  'student.register': '登记学生',
  'student.reveal': '查看完整号码',
  'template.open-draft': '新建文书模板版本',
  'template.preview': '用这份文书预览模板',
  'template.publish': '发布文书模板',
  'template.roll-back': '退回文书模板',
  'template.save-draft': '修改文书模板草稿',
  'tip-off.accept': '受理举报',
  'tip-off.answer': '答复举报人',
  'tip-off.close': '办结举报',
  'tip-off.forward': '转办举报',
  'tip-off.link': '举报关联学生',
  'tip-off.referral-answer': '回复转办',
  'tip-off.register': '登记举报',
  'tip-off.register-child': '举报登记学生',
  'tip-off.reply': '举报人补充',
  'tip-off.reveal': '查看举报人联系方式',
  'tip-off.submit': '提交举报',
} as const;

/** The name of an act in the audit, before the colon. */
export type AuditAct =
  | keyof typeof ACTS
  | `case.${CaseAction}`
  | `finding.${Lowercase<FindingAction>}`
  | ScanName;

/** What an entry notes of its record, after the colon: a write, or a read of what is not open to everybody. */
const NOTES = {
  create: '新建',
  update: '修改',
  delete: '删除',
  load: '载入',
  open: '开通',
  pdf: '取得 PDF',
  read: '查看',
  reveal: '查看完整内容',
} as const;

export type AuditNote = keyof typeof NOTES;

function actText(act: string): string {
  const [kind = '', step = ''] = act.split('.');
  if (act in ACTS) return ACTS[act as keyof typeof ACTS];
  if (act in SCANS) return SCANS[act as ScanName].label;
  if (kind === 'case' && step in CASE_ACTION_LABELS) return CASE_ACTION_LABELS[step as CaseAction];
  const found = step.toUpperCase();
  if (kind === 'finding' && found in FINDING_ACTION_LABELS)
    return FINDING_ACTION_LABELS[found as FindingAction];
  return act;
}

/** “登记劝返 · 新建” for an audit entry's `case.record-visit:create`; an act that an older release wrote stays as it was written. */
export function auditActText(action: unknown): string {
  if (typeof action !== 'string') return '-';
  const [act = '', note = ''] = action.split(':');
  const noted = note in NOTES ? NOTES[note as AuditNote] : note;
  return noted === '' ? actText(act) : `${actText(act)} · ${noted}`;
}
