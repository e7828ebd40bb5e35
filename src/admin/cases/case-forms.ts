import { END_STATES, CASE_STATE_LABELS } from '../../domain/case/states';
import { attributeLabel, enumerationCodes } from '../records/record-labels';
import type { ActionField, ActionForm } from './action-field';

const CASE = 'api::case.case';
const VISIT = 'api::persuasion-visit.persuasion-visit';
const SERVICE = 'api::service-of-document.service-of-document';

type Rest = Partial<Pick<ActionField, 'required' | 'hint' | 'shownWhen'>>;

const input = (
  uid: string,
  name: string,
  kind: Exclude<ActionField['kind'], 'choice' | 'evidence'>,
  rest: Rest = {},
): ActionField => ({ name, kind, label: attributeLabel(uid, name), ...rest });

const choice = (uid: string, name: string, rest: Rest = {}): ActionField => ({
  name,
  kind: 'choice',
  label: attributeLabel(uid, name),
  codes: enumerationCodes(uid, name) ?? {},
  ...rest,
});

const required: Rest = { required: true };
const is =
  (name: string, ...codes: string[]) =>
  (values: Record<string, unknown>): boolean =>
    codes.includes(String(values[name] ?? ''));

const note: ActionField = { name: 'note', kind: 'long-text', label: '情况说明', required: true };
const evidence = (name: string, label: string, purpose: string): ActionField => ({
  name,
  label,
  kind: 'evidence',
  purpose,
});
const proof = evidence('proof', '证明材料', 'PROOF');

const verify: ActionForm = {
  fields: [
    {
      name: 'kind',
      kind: 'choice',
      label: '核实结论',
      required: true,
      codes: { DROPOUT: '已核实辍学', UNENROLLED: '失学' },
    },
    choice(CASE, 'cause', required),
    input(CASE, 'causeNote', 'long-text'),
    choice(CASE, 'whereabouts', required),
    input(CASE, 'whereaboutsNote', 'long-text'),
  ],
};

const recordVisit: ActionForm = {
  fields: [
    input(VISIT, 'visitedOn', 'date', required),
    { name: 'time', kind: 'time', label: '劝返时刻', required: true },
    choice(VISIT, 'way', required),
    input(VISIT, 'place', 'text', required),
    input(VISIT, 'participants', 'people', {
      required: true,
      hint: '写成“姓名（单位）”，几个人用顿号或换行隔开。',
    }),
    input(VISIT, 'content', 'long-text', required),
    input(VISIT, 'guardianOpinion', 'long-text'),
    input(VISIT, 'studentAttitude', 'long-text'),
    choice(VISIT, 'outcome', required),
    input(VISIT, 'promisedReturnOn', 'date', { shownWhen: is('outcome', 'PROMISED') }),
    choice(VISIT, 'guardianSignature', required),
    input(VISIT, 'refusalWitness', 'text', { shownWhen: is('guardianSignature', 'REFUSED') }),
    evidence('photos', '现场照片', 'PHOTO'),
    evidence('signatures', '监护人签字图片', 'GUARDIAN_SIGNATURE'),
  ],
};

const issueNotice: ActionForm = {
  fields: [
    {
      name: 'days',
      kind: 'number',
      label: '期限（日）',
      hint: '自收到通知书之日起计算；不填写时按设置中的期限。',
    },
  ],
};

const recordService: ActionForm = {
  fields: [
    choice(SERVICE, 'way', required),
    input(SERVICE, 'servedOn', 'date', required),
    input(SERVICE, 'receivedOn', 'date', required),
    input(SERVICE, 'place', 'text'),
    input(SERVICE, 'receiverName', 'text', {
      shownWhen: is('way', 'DIRECT', 'CO_RESIDENT', 'POST', 'ELECTRONIC'),
    }),
    input(SERVICE, 'receiverRelation', 'text', { shownWhen: is('way', 'DIRECT', 'CO_RESIDENT') }),
    input(SERVICE, 'proxyReason', 'text', { shownWhen: is('way', 'CO_RESIDENT') }),
    input(SERVICE, 'refusalReason', 'text', { shownWhen: is('way', 'LEFT') }),
    input(SERVICE, 'witnessName', 'text', { shownWhen: is('way', 'LEFT') }),
    input(SERVICE, 'witnessUnit', 'text', { shownWhen: is('way', 'LEFT') }),
    input(SERVICE, 'consentOn', 'date', { shownWhen: is('way', 'ELECTRONIC') }),
    input(SERVICE, 'postNumber', 'text', { shownWhen: is('way', 'POST') }),
    input(SERVICE, 'publishedIn', 'text', { shownWhen: is('way', 'PUBLIC_NOTICE') }),
    input(SERVICE, 'servers', 'names', { hint: '几个人用顿号或换行隔开。' }),
    evidence('photos', '送达照片', 'RECEIPT'),
  ],
};

const recordReturn: ActionForm = {
  fields: [
    input(CASE, 'returnedOn', 'date', required),
    { name: 'placement', kind: 'text', label: '安置去向' },
    { name: 'note', kind: 'long-text', label: '情况说明' },
    proof,
  ],
};

const proposeClosure: ActionForm = {
  fields: [
    {
      name: 'closureKind',
      kind: 'choice',
      label: attributeLabel(CASE, 'closureKind'),
      required: true,
      codes: enumerationCodes(CASE, 'closureKind') ?? {
        CASE_CLOSED: CASE_STATE_LABELS.CASE_CLOSED,
      },
    },
    note,
    proof,
  ],
};

const endWithProof: ActionForm = {
  fields: [
    {
      name: 'end',
      kind: 'choice',
      label: '结案情形',
      required: true,
      codes: Object.fromEntries(END_STATES.map((state) => [state, CASE_STATE_LABELS[state]])),
    },
    note,
    proof,
  ],
};

/** The dialogs of the case's actions, by the action names of the HTTP contract; an action not named here has no input. */
export const CASE_FORMS: Record<string, ActionForm> = {
  verify,
  'record-visit': recordVisit,
  'issue-notice': issueNotice,
  'record-service': recordService,
  'record-return': recordReturn,
  'propose-closure': proposeClosure,
  'approve-closure': { fields: [note] },
  'return-closure': { fields: [note] },
  'end-with-proof': endWithProof,
};

export const formOf = (action: string): ActionForm => CASE_FORMS[action] ?? { fields: [] };
