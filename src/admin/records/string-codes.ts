import { CASE_STATE_LABELS } from '../../domain/case/states';
import { CASE_ACTION_LABELS } from '../../domain/case/transition';
import { ROLE_LABELS } from '../../domain/kernel/actor';
import { SETTINGS } from '../../domain/kernel/settings-catalogue';
import { labels } from '../../domain/labels';
import { ASSIGNMENT_KINDS } from '../../domain/responsibility/kinds';

const TYPE_NAMES = Object.fromEntries(Object.entries(labels).map(([uid, { type }]) => [uid, type]));

type Codes = Record<string, Record<string, Record<string, string>>>;

/** String columns that hold codes of a closed list of the domain: an event's step, a setting's key. */
export const CLOSED_CODES: Codes = {
  'api::case.case': { closureKind: CASE_STATE_LABELS },
  'api::case-event.case-event': {
    action: CASE_ACTION_LABELS,
    fromState: CASE_STATE_LABELS,
    toState: CASE_STATE_LABELS,
    actorRole: { ...ROLE_LABELS, system: '系统' },
  },
  'api::audit-entry.audit-entry': {
    actorRole: { ...ROLE_LABELS, system: '系统' },
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
    kindCode: Object.fromEntries(ASSIGNMENT_KINDS.map((kind) => [kind.code, kind.name])),
  },
};
