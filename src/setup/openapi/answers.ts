import { DOCUMENT_KIND_LABELS } from '../../domain/document/issuer';
import { CASE_STATES } from '../../domain/case/states';
import { CASE_ACTIONS } from '../../domain/case/transition';
import { RUN_TIME_KINDS } from '../../domain/form/run-time-field';
import { CUSTOM_KIND_LABELS } from '../../domain/custom-type/custom-type';
import { ROLES } from '../../domain/kernel/actor';
import { bytes, data, json, WARNINGS, type Answer } from './answer-shapes';
import { CHILD_RECORD_ANSWERS } from './child-record-answers';
import { INSPECTION_ANSWERS } from './inspection-answers';
import { WORKLIST_ANSWERS } from './worklist-answers';
import {
  day,
  documentId,
  flag,
  instant,
  list,
  oneOf,
  orNull,
  refTo,
  shape,
  text,
  whole,
} from './schema';

const place = { code: orNull(text), name: orNull(text) };

const ME = shape({
  staffNo: text,
  name: text,
  role: oneOf(ROLES),
  roleLabel: text,
  post: orNull(text),
  certified: { ...flag, description: '持责任督学证' },
  schoolCode: place.code,
  schoolName: place.name,
  zoneCode: place.code,
  zoneName: place.name,
  townCode: place.code,
  townName: place.name,
  townKind: { ...orNull(text), description: '镇（TOWN）或街道（SUBDISTRICT）' },
  classes: list(shape({ documentId, code: text, name: text, grade: whole })),
  today: { ...day, description: '北京时间的今天' },
  now: instant,
  demo: { ...flag, description: '演示区' },
  settings: { type: 'object', description: '今天生效的设置值' },
});

const DAILY_LINE = shape({
  date: day,
  case: documentId,
  caseNo: text,
  studentName: text,
  schoolCode: { ...orNull(text), description: '当天负责的学校' },
  classCode: orNull(text),
  state: oneOf(CASE_STATES),
  stateLabel: text,
  round: whole,
  visits: { ...whole, description: '当天的劝返次数' },
  situation: { ...text, description: '劝返情况' },
});

const CHECKED_PAPER = shape({
  kind: oneOf(Object.keys(DOCUMENT_KIND_LABELS)),
  kindLabel: text,
  documentNumber: orNull(text),
  issuerName: text,
  issuedOn: orNull(day),
  state: oneOf(['DOC_SIGNED', 'DOC_ISSUED', 'DOC_VOIDED']),
  stateLabel: text,
  stands: { ...flag, description: '已发出且没有作废' },
  voidedOn: orNull(day),
  pdfSha256: { ...orNull(text), description: '存档文件的校验值' },
  pdfBytes: orNull(whole),
});

const ROLL = shape(
  {
    class: shape({ documentId, code: text, name: text, grade: whole }),
    date: day,
    session: oneOf(['AM', 'PM']),
    schoolDay: flag,
    reason: text,
    taken: { ...flag, description: '这半天是否已点过名' },
    missed: list(shape({ date: day, session: oneOf(['AM', 'PM']) })),
    children: list(
      shape(
        {
          documentId,
          childNo: text,
          name: text,
          gender: text,
          mark: oneOf(['PRESENT', 'ABSENT', 'LEAVE']),
          absence: shape({
            documentId,
            firstMissedOn: day,
            firstSession: text,
            alertAt: orNull(instant),
            caseDocumentId: orNull(text),
          }),
        },
        ['absence'],
      ),
    ),
  },
  ['reason'],
);

const OFFERED_ACTIONS = list(
  shape(
    {
      action: oneOf(CASE_ACTIONS),
      title: text,
      allowed: flag,
      missing: { ...list(text), description: '还缺什么，每项一句' },
      done: { ...orNull(text), description: '已经办过、不用再办的，说明一句' },
      confirm: text,
    },
    ['confirm'],
  ),
);

const FIELD = shape(
  {
    code: text,
    label: text,
    kind: oneOf(RUN_TIME_KINDS),
    required: flag,
    help: text,
    choices: list(shape({ code: text, label: text })),
    min: { type: 'number' },
    max: { type: 'number' },
    maxLength: whole,
    skipWhen: { type: 'object' },
    showInList: flag,
  },
  ['help', 'choices', 'min', 'max', 'maxLength', 'skipWhen'],
);

const FORM_DESCRIPTION = shape({
  recordType: text,
  label: text,
  attributes: list(
    shape(
      {
        name: text,
        label: text,
        kind: text,
        required: flag,
        choices: list(shape({ code: text, label: text })),
      },
      ['choices'],
    ),
  ),
  fields: list(FIELD),
});

const NUMBERS_BY_CODE = { type: 'object', additionalProperties: text };

const REVEALED = shape({
  idNumber: orNull(text),
  rollNumber: orNull(text),
  certificateNo: orNull(text),
  extra: NUMBERS_BY_CODE,
  guardians: list(
    shape({ documentId, phone: orNull(text), idNumber: orNull(text), extra: NUMBERS_BY_CODE }),
  ),
});

const CLOCK = shape({ now: instant });
const SESSION = { type: 'object', properties: { jwt: text }, required: ['jwt'] };

const CUSTOM_TYPE = shape({
  name: text,
  plural: { ...text, description: '接口地址' },
  title: text,
  attributes: list(
    shape(
      {
        name: text,
        label: text,
        kind: oneOf(Object.keys(CUSTOM_KIND_LABELS)),
        required: flag,
        help: text,
        choices: list(shape({ code: text, label: text })),
        min: { type: 'number' },
        max: { type: 'number' },
        maxLength: whole,
      },
      ['help', 'choices', 'min', 'max', 'maxLength'],
    ),
  ),
  may: shape({ create: flag, change: flag }),
});

/** The answer to one step of a case: what it wrote, and what the rules noted without refusing. */
export const STEP: Answer = json(
  shape({
    data: {
      type: 'object',
      properties: {
        case: refTo('Case'),
        event: refTo('CaseEvent'),
        visit: refTo('PersuasionVisit'),
        document: refTo('OfficialDocument'),
        service: refTo('ServiceOfDocument'),
        deadlineOn: orNull(day),
        repeated: { ...flag, description: '同一幂等键已办理过，返回当时的结果' },
      },
      required: ['case', 'event', 'repeated'],
    },
    meta: WARNINGS,
  }),
);

/** Answers that are not a record or a page of them, by action. */
export const ANSWERS: Record<string, Answer> = {
  'api::me.me.show': data(ME),
  ...WORKLIST_ANSWERS,
  'api::form-description.form-description.show': data(FORM_DESCRIPTION),
  'api::custom-type.custom-type.find': data(list(CUSTOM_TYPE)),
  'api::openapi.openapi.show': json({ type: 'object' }),
  'api::school-class.school-class.roll': data(ROLL),
  'api::school-class.school-class.takeRoll': json(
    shape({
      data: shape({
        opened: list(refTo('Absence')),
        ended: list(refTo('Absence')),
        excused: list(refTo('Absence')),
      }),
      meta: WARNINGS,
    }),
  ),
  'api::student.student.findByIdentity': data(orNull(refTo('Student'))),
  'api::student.student.reveal': data(REVEALED),
  'api::case.case.actions': data(OFFERED_ACTIONS),
  'api::case.case.dailyLines': data(list(DAILY_LINE)),
  'api::daily-line.daily-line.show': data(
    shape({ schoolDay: flag, total: whole, lines: list(DAILY_LINE) }),
  ),
  ...INSPECTION_ANSWERS,
  'api::attachment.attachment.content': bytes('application/octet-stream'),
  'api::official-document.official-document.pdf': bytes('application/pdf'),
  'api::official-document.official-document.printBatch': bytes('application/pdf'),
  'api::official-document.official-document.check': data(CHECKED_PAPER),
  'api::official-document.official-document.content': data(
    shape({ contentHash: orNull(text), form: text, content: { type: 'object' } }),
  ),
  ...CHILD_RECORD_ANSWERS,
  'api::staff.staff.openAccount': data({
    type: 'object',
    properties: { username: text, password: text, roleLabel: text },
  }),
  'api::demo.demo.readClock': data(CLOCK),
  'api::demo.demo.setClock': data(CLOCK),
  'api::demo.demo.runJobs': data({
    type: 'object',
    properties: {
      now: instant,
      failed: { type: 'integer', description: '未能处理的记录数' },
    },
  }),
  'plugin::users-permissions.auth.callback': json(SESSION),
  'plugin::users-permissions.auth.refresh': json(SESSION),
  'plugin::users-permissions.auth.changePassword': json(SESSION),
  'plugin::users-permissions.auth.logout': json({ type: 'object' }),
};
