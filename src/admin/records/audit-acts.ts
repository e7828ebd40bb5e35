import { CASE_ACTION_LABELS, type CaseAction } from '../../domain/case/transition';

const USE_CASES: Record<string, string> = {
  'absence.clock': '缺勤计时',
  'absence.end': '结束缺勤',
  'absence.leave': '登记请假',
  'absence.record': '登记缺勤',
  'absence.take-roll': '点名',
  'attachment.upload': '上传附件',
  'case.change': '修改个案',
  'case.open': '立案',
  demo: '载入演示数据',
  'document.name-substitute': '指定代签督学',
  'document.print': '生成文书',
  'grant.end': '结束个别授权',
  'grant.open': '个别授权',
  'guardian.change': '修改监护人',
  'guardian.register': '登记监护人',
  'student.change': '修改学生档案',
  'student.find-by-identity': '按身份证号查找',
  'student.register': '登记学生',
  'student.reveal': '查看完整号码',
  'template.open-draft': '新建文书模板版本',
  'template.preview': '用这份文书预览模板',
  'template.publish': '发布文书模板',
  'template.roll-back': '退回文书模板',
  'template.save-draft': '修改文书模板草稿',
};

const WRITES: Record<string, string> = { create: '新建', update: '修改', delete: '删除' };

/** “登记劝返 · 新建” for an audit entry's `case.record-visit:create`; a part without a name stays as it is. */
export function auditActText(action: unknown): string {
  if (typeof action !== 'string') return '-';
  const [useCase = '', write = ''] = action.split(':');
  const step = useCase.replace(/^case\./, '');
  const act =
    USE_CASES[useCase] ??
    (step in CASE_ACTION_LABELS ? CASE_ACTION_LABELS[step as CaseAction] : useCase);
  return write in WRITES ? `${act} · ${WRITES[write] ?? write}` : act;
}
