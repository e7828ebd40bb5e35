import { GuardError, conflict, invalid, refusal } from './errors';

/** A key of reference data that is taken already. */
const taken = (what: string, field: string): GuardError =>
  conflict('REF-01', `${what}已存在，请换一个。`, {}, [field]);

/** What each database constraint means to a user. A test compares the keys with database/constraints. */
export const CONSTRAINT_MEANINGS: Record<string, () => GuardError> = {
  nol_case_one_open_per_child: () =>
    conflict('CASE-01', '该学生已有一个未办结的个案，不能再立新案。请打开已有个案继续办理。'),
  nol_case_no: () => conflict('CASE-90', '个案编号重复，请重试。'),
  nol_event_once: () => conflict('CASE-91', '这一步已经办理过了，请刷新后查看。'),
  nol_event_seq: () => conflict('CASE-92', '个案刚被别人办理过，请刷新后再试。'),
  nol_visit_seq: () => conflict('CASE-93', '劝返记录刚被别人添加过，请刷新后再试。'),
  nol_document_number: () => conflict('DOC-90', '文号重复，请重试。'),
  nol_document_one_notice_per_round: () =>
    conflict('NOTICE-05', '本轮已经下达过限期复（入）学通知书，不能重复下达。'),
  nol_document_one_report_per_round: () =>
    conflict('REPORT-05', '本轮已有48小时报告单，不能重复填报。'),
  nol_home_teaching_one_running: () =>
    conflict('HOME-90', '该儿童已有一份待审批或正在进行的送教申报，请在那一份中继续办理。'),
  nol_home_session_seq: () => conflict('HOME-91', '送教记录刚被别人添加过，请刷新后再试。'),
  nol_document_one_order_per_round: () =>
    conflict('NOTICE-05', '本轮已经发出过责令通知书，不能重复发出。'),
  nol_document_one_written_report_per_round: () =>
    conflict('REPORT-08', '本轮已有书面报告，不能重复起草。'),
  nol_pairing_one_main_helper: () =>
    conflict('PAIR-01', '该儿童已有主要帮扶人，请先解除原结对，或登记为协助帮扶。', {}, ['main']),
  nol_plan_one_running: () =>
    conflict('PLAN-90', '该儿童已有一份执行中的一生一策，请在那一份上修改。'),
  nol_deferral_one_asked: () =>
    conflict('DEFER-90', '该儿童已有一份待审批的缓学（休学）申请，请等待审批。'),
  nol_alarm_one_raised: () => conflict('ALARM-90', '这件事已有未消除的警报，请刷新后查看。'),
  nol_tip_off_no: () => conflict('TIP-90', '举报编号重复，请重试。'),
  nol_tip_off_code: () => conflict('TIP-91', '查询码重复，请重试。'),
  nol_tip_off_message_seq: () => conflict('TIP-92', '刚有别的往来，请刷新后再试。'),
  nol_service_once: () => conflict('SERVICE-09', '该文书已登记送达，不能重复登记。'),
  nol_absence_one_open_per_child: () =>
    conflict('ABSENCE-05', '该学生已有一条未结束的缺勤记录，不必重复登记。'),
  nol_student_child_no: () => conflict('STU-90', '儿童编号重复，请重试。'),
  nol_student_id_hash: () =>
    new GuardError(409, [
      {
        path: ['idNumber'],
        message: '该身份证号已登记在另一名儿童名下，请核对后再保存，或查找已有档案。',
        name: 'STU-05',
        code: 'STU-05',
      },
    ]),
  nol_zone_code: () => taken('学区代码', 'code'),
  nol_town_code: () => taken('镇街代码', 'code'),
  nol_village_code: () => taken('村（社区）代码', 'code'),
  nol_school_code: () => taken('学校代码', 'code'),
  nol_class_code: () => taken('班级代码', 'code'),
  nol_staff_no: () => taken('人员编号', 'staffNo'),
  nol_staff_account: () => conflict('REF-02', '该登录账号已关联另一名人员。', {}, ['accountId']),
  nol_kind_code: () => taken('责任类别代码', 'code'),
  nol_field_code: () => taken('字段代码', 'code'),
  nol_setting_day: () =>
    conflict('SET-02', '同一设置在同一天只能有一个值，请修改已有的那一条。', {}, ['validFrom']),
  nol_checklist_code: () => taken('清单代码', 'code'),
  nol_checklist_version: () => conflict('CHK-90', '清单刚被别人改过版本，请刷新后再试。'),
  nol_checklist_one_draft: () =>
    conflict('CHK-91', '这份清单已有一份草稿，请打开那份草稿继续修改。'),
  nol_checklist_one_published: () => conflict('CHK-92', '清单刚被别人发布过，请刷新后再试。'),
  nol_inspection_one_draft: () =>
    conflict('INSP-90', '您在这所学校已有一份未提交的督查，请打开后继续填写。', {}, ['school']),
  nol_inspection_one_correction: () =>
    conflict('INSP-91', '这份督查已在更正，请打开更正的那一份继续办理。'),
  nol_finding_event_seq: () => conflict('FIND-90', '这个问题刚被别人办理过，请刷新后再试。'),
  nol_finding_event_once: () => conflict('FIND-91', '这一步已经办理过了，请刷新后查看。'),
  nol_template_version: () => conflict('TPL-90', '模板刚被别人改过版本，请刷新后再试。'),
  nol_template_one_draft: () =>
    conflict('TPL-91', '这个模板已有一份草稿，请打开那份草稿继续修改。'),
  nol_template_one_published: () => conflict('TPL-92', '模板刚被别人发布过，请刷新后再试。'),
  nol_roll_call_once: () => conflict('ROLL-03', '这半天刚有人点过名，请刷新名单后再点。'),
  nol_custom_type_name: () => taken('登记表的英文名称', 'name'),
  nol_custom_type_plural: () => taken('登记表的接口地址', 'plural'),
  nol_calendar_day: () =>
    conflict('REF-03', '这一天已经登记过，请修改已有的那一条。', {}, ['date']),
};

type PostgresError = Error & { code?: string; constraint?: string };

function postgresErrorOf(error: unknown): PostgresError | null {
  let cause: unknown = error;
  for (let depth = 0; depth < 4 && cause instanceof Error; depth += 1) {
    const code = (cause as PostgresError).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return cause;
    cause = cause.cause;
  }
  return null;
}

/** PostgreSQL's refusal as a sentence; everything that is not one passes unchanged. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof GuardError) return error;
  const cause = postgresErrorOf(error);
  if (!cause) return error;
  const meaning = cause.constraint ? CONSTRAINT_MEANINGS[cause.constraint] : undefined;
  if (meaning) return meaning();
  switch (cause.code) {
    case '40001':
    case '40P01':
      return refusal(409, 'DB-40', '同时有人在办理同一事项，请重试。');
    case '55P03':
      return refusal(409, 'DB-41', '这条记录正被别人办理，请稍后重试。');
    case '22021':
    case '22P05':
      return invalid('INPUT-07', '内容里有无法保存的字符，请删去后再试。');
    case '22001':
    case '22003':
      return invalid('INPUT-08', '有一项内容过长或数值过大，请改短后再试。');
    case 'P0001':
      return invalid('GUARD-01', cause.message);
    default:
      return error;
  }
}
