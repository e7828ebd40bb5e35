import { labelsOf } from './record-schemas';

/** Titles of what is not plain reading and writing of a record: Chinese, English. */
const TITLES: Record<string, readonly [string, string]> = {
  'api::me.me.show': ['当前登录人员', 'Who is signed in'],
  'api::worklist.worklist.show': ['我的待办', 'Worklist of the caller, overdue first'],
  'api::worklist.worklist.figures': [
    '职责范围内的人数、在办个案和近十周变化',
    'Children, open cases by state and the last ten weeks within the scope of the caller',
  ],
  'api::custom-type.custom-type.find': [
    '可用的自定义登记表',
    'Registers designed by the district, open to the caller',
  ],
  'api::openapi.openapi.show': ['本接口说明', 'This description'],
  'api::form-description.form-description.show': [
    '表单说明：各项名称与自定义字段',
    'A form: attributes with labels, and run-time fields',
  ],
  'api::student.student.findByIdentity': ['按身份证号查找', 'Find a child by identity number'],
  'api::student.student.reveal': ['查看完整号码（留存备查）', 'Reveal masked numbers, on record'],
  'api::school-class.school-class.roll': ['班级点名册', 'Roll of a class at one session'],
  'api::school-class.school-class.takeRoll': ['点名', 'Take the roll'],
  'api::absence.absence.recordLeave': ['补办请假', 'Record leave'],
  'api::absence.absence.end': ['登记到校', 'End an absence'],
  'api::case.case.create': ['立案', 'Open a case by hand'],
  'api::case.case.dailyLines': ['个案的日报告', 'Lines of a case, one a school day'],
  'api::daily-line.daily-line.show': ['某一天的日报告', 'Lines of all open cases on one day'],
  'api::case.case.actions': [
    '可以办理的事项',
    'Steps open to the caller, and what they still need',
  ],
  'api::attachment.attachment.create': ['上传附件', 'Upload a file'],
  'api::attachment.attachment.content': ['读取附件内容', 'Bytes of a file'],
  'api::official-document.official-document.check': [
    '核验文书（不用登录）',
    'Check a paper by its verification code, without an account',
  ],
  'api::official-document.official-document.pdf': ['文书 PDF', 'The stored PDF, its hash checked'],
  'api::official-document.official-document.printBatch': [
    '合并打印文书',
    'One PDF: a list with its hash, then the stored bytes of each paper',
  ],
  'api::official-document.official-document.content': [
    '文书内容（号码已遮盖）',
    'What a paper says, numbers masked',
  ],
  'api::official-document.official-document.nameSubstitute': [
    '指定代签督学',
    'Name a substitute for the co-signature',
  ],
  'api::checklist-version.checklist-version.blankSheet': [
    '空白督查表 PDF',
    'Empty sheet to be filled by hand',
  ],
  'api::inspection.inspection.schools': ['可以督查的学校', 'Schools the caller may inspect'],
  'api::inspection.inspection.checklist': [
    '新督查所用的清单',
    'The checklist that a new inspection works by, for devices without network',
  ],
  'api::inspection.inspection.create': [
    '开始督查（已有未提交的一份则返回它）',
    'Begin an inspection, or answer the open draft',
  ],
  'api::inspection.inspection.update': ['保存草稿', 'Save answers of a draft, item by item'],
  'api::inspection.inspection.sheet': ['督查表', 'A sheet with its checklist'],
  'api::inspection.inspection.submit': ['提交督查', 'Hand a sheet in'],
  'api::inspection.inspection.correct': ['更正督查', 'Begin the correction of a sheet'],
  'api::inspection.inspection.discard': ['放弃草稿', 'Discard a draft'],
  'api::finding.finding.rectify': ['报告整改', 'Report a rectification'],
  'api::finding.finding.accept': ['复核通过', 'Accept a rectification'],
  'api::finding.finding.sendBack': ['复核退回', 'Send a rectification back'],
  'api::personal-grant.personal-grant.create': ['授权查看个别儿童', 'Grant access to one child'],
  'api::personal-grant.personal-grant.end': ['结束授权', 'End a grant'],
  'api::home-teaching.home-teaching.create': ['申报送教', 'Apply for home teaching'],
  'api::home-teaching.home-teaching.decide': ['审批送教', 'Decide on home teaching'],
  'api::home-teaching.home-teaching.noteRefusal': ['标记已阅', 'Note a refusal as read'],
  'api::home-teaching.home-teaching.end': ['终止送教', 'End home teaching'],
  'api::home-teaching.home-teaching.balance': [
    '送教学时账',
    'Lessons of the school year: given, owed, forecast',
  ],
  'api::ledger.ledger.show': [
    '台账：children、suspected、dropouts',
    'A live ledger by town, school, class or person',
  ],
  'api::vacancy.vacancy.show': ['空缺的责任岗位', 'Posts without a holder today'],
  'api::pairing.pairing.end': ['解除结对', 'End a pairing'],
  'api::deferral.deferral.decide': ['审批缓学、休学', 'Decide on deferral or suspension'],
  'api::deferral.deferral.noteRefusal': ['标记已阅', 'Note a refusal as read'],
  'api::deferral.deferral.renew': ['续办缓学、休学', 'Ask for the next period'],
  'api::deferral.deferral.end': ['登记入（复）学', 'The child came to school'],
  'api::home-visit.home-visit.review': ['审核家访登记', 'Review a home visit'],
  'api::enrolment-movement.enrolment-movement.check': ['核对学籍异动', 'Check a movement'],
  'api::tip-off.tip-off.submit': ['群众举报（不用登录）', 'Report without an account'],
  'api::tip-off.tip-off.hotline': ['举报电话', 'Published hotline'],
  'api::tip-off.tip-off.byCode': ['凭查询码查看', 'Follow a tip-off by its receipt code'],
  'api::tip-off.tip-off.reply': ['凭查询码补充情况', 'Add to a tip-off by its receipt code'],
  'api::tip-off.tip-off.register': ['登记来电来信来访', 'Take down a call, letter or visit'],
  'api::tip-off.tip-off.accept': ['受理举报', 'Take a tip-off up'],
  'api::tip-off.tip-off.forward': ['转办举报', 'Refer a question to a school, zone or town'],
  'api::tip-off.tip-off.answer': ['答复举报人', 'Answer the reporter'],
  'api::tip-off.tip-off.close': ['办结举报', 'Close a tip-off'],
  'api::tip-off.tip-off.linkChild': ['关联在册儿童', 'Tie to a child on record'],
  'api::tip-off.tip-off.registerChild': [
    '登记未入学儿童并立案',
    'Register a child nobody enrolled, and open its case',
  ],
  'api::tip-off.tip-off.revealReporter': [
    '查看举报人（留存备查）',
    'Reveal the reporter, on record',
  ],
  'api::tip-off-referral.tip-off-referral.answer': ['回复举报转办', 'Answer a referral'],
  'api::staff.staff.openAccount': ['开通登录账号', 'Open a portal account'],
  'api::demo.demo.readClock': ['演示时钟', 'Demo clock'],
  'api::demo.demo.setClock': ['拨动演示时钟', 'Set the demo clock'],
  'api::demo.demo.runJobs': ['立即执行到期任务', 'Run the due clock scans now'],
  'plugin::users-permissions.auth.callback': ['登录', 'Sign in'],
  'plugin::users-permissions.auth.refresh': ['续期', 'Renew the access token by the cookie'],
  'plugin::users-permissions.auth.logout': ['退出登录', 'Sign out'],
  'plugin::users-permissions.auth.changePassword': ['修改口令', 'Change the password'],
};

const PLAIN: Record<string, (label: string, name: string) => [string, string]> = {
  find: (label, name) => [`${label}列表`, `List of type ${name}`],
  findOne: (label, name) => [`一条${label}`, `One record of type ${name}`],
  create: (label, name) => [`登记${label}`, `New record of type ${name}`],
  pdf: (label, name) => [`打印${label}`, `PDF of one record of type ${name}`],
  update: (label, name) => [`修改${label}`, `Change a record of type ${name}`],
};

/** The title of an action, `中文 · English`. Throws for one that nobody has named. */
export function titleOf(action: string): string {
  const uid = action.slice(0, action.lastIndexOf('.'));
  const named =
    TITLES[action] ??
    PLAIN[action.slice(uid.length + 1)]?.(labelsOf(uid)?.type ?? '', uid.replace(/^.*\./, ''));
  if (!named) throw new Error(`action ${action} has no title`);
  return named.join(' · ');
}
