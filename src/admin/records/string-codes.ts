import { CASE_STATE_LABELS } from '../../domain/case/states';
import { CASE_ACTION_LABELS } from '../../domain/case/transition';
import { DOCUMENT_KIND_LABELS } from '../../domain/document/issuer';
import { FIELD_KIND_LABELS } from '../../domain/form/field';
import { FIELD_RECORD_TYPES } from '../../domain/form/run-time-field';
import { ROLE_LABELS } from '../../domain/kernel/actor';
import { SETTINGS } from '../../domain/kernel/settings-catalogue';
import { labels } from '../../domain/labels';
import { ASSIGNMENT_KINDS } from '../../domain/responsibility/kinds';

const ROLES_AND_SYSTEM = { ...ROLE_LABELS, system: '系统' };
const KINDS_OF_ASSIGNMENT = Object.fromEntries(
  ASSIGNMENT_KINDS.map(({ code, name }) => [code, name]),
);
const FORMS = {
  'return-notice-school': DOCUMENT_KIND_LABELS.RETURN_NOTICE,
  'return-order-government': DOCUMENT_KIND_LABELS.RETURN_ORDER,
  'absence-report-48h': DOCUMENT_KIND_LABELS.ABSENCE_REPORT,
  'inspection-sheet': DOCUMENT_KIND_LABELS.INSPECTION_SHEET,
  'written-report': DOCUMENT_KIND_LABELS.WRITTEN_REPORT,
};
const TYPE_NAMES = Object.fromEntries(Object.entries(labels).map(([uid, { type }]) => [uid, type]));

type Codes = Record<string, Record<string, Record<string, string>>>;

/** String columns that hold codes of a closed list of the domain: an event's step, a setting's key. */
export const CLOSED_CODES: Codes = {
  'api::case.case': { closureKind: CASE_STATE_LABELS },
  'api::case-event.case-event': {
    action: CASE_ACTION_LABELS,
    fromState: CASE_STATE_LABELS,
    toState: CASE_STATE_LABELS,
    actorRole: ROLES_AND_SYSTEM,
  },
  'api::finding-event.finding-event': { actorRole: ROLES_AND_SYSTEM },
  'api::inspection.inspection': { inspectorRole: ROLE_LABELS },
  'api::attachment.attachment': { ownerType: TYPE_NAMES },
  'api::official-document.official-document': { form: FORMS },
  'api::document-template-version.document-template-version': { templateCode: FORMS },
  'api::field-definition.field-definition': {
    recordType: FIELD_RECORD_TYPES,
    kind: FIELD_KIND_LABELS,
  },
  'api::audit-entry.audit-entry': {
    actorRole: ROLES_AND_SYSTEM,
    recordType: TYPE_NAMES,
    actorKind: { staff: '工作人员', admin: '管理后台', system: '系统' },
  },
  'api::setting.setting': {
    key: Object.fromEntries(Object.entries(SETTINGS).map(([key, { title }]) => [key, title])),
  },
};

/** Codes that administrators add to: the shipped ones have names here, a form takes any. */
export const OPEN_CODES: Codes = {
  'api::responsibility-assignment.responsibility-assignment': {
    kindCode: KINDS_OF_ASSIGNMENT,
  },
  'api::alarm.alarm': { kindCode: KINDS_OF_ASSIGNMENT },
};
