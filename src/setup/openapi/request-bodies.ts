import { z } from 'zod';
import type { CaseAction } from '../../domain/case/transition';
import { uploadFields } from '../../http/read-upload';
import {
  absenceInput,
  endInput,
  leaveInput,
  rollInput,
} from '../../usecases/absence/absence-inputs';
import { openInput } from '../../usecases/case/open-inputs';
import { CASE_ACTION_RUNS } from '../../usecases/case/run-case-action';
import { clockInput } from '../../usecases/demo/demo-inputs';
import { substituteInput } from '../../usecases/document/name-substitute';
import { checkPaperInput } from '../../usecases/document/check-paper';
import { printBatchInput } from '../../usecases/document/print-batch';
import {
  decisionInput,
  endHomeTeachingInput,
  followUpInput,
  homeTeachingChangeInput,
  homeTeachingInput,
  noteRefusalInput,
  sessionInput,
} from '../../usecases/home-teaching/home-teaching-inputs';
import { day } from '../../usecases/input/parse-input';
import {
  acceptInput,
  correctInput,
  discardInput,
  rectifyInput,
  saveInput,
  sendBackInput,
  startInput,
  submitInput,
} from '../../usecases/inspection/inspection-inputs';
import { accountInput } from '../../usecases/responsibility/open-account';
import { endGrantInput, grantInput } from '../../usecases/responsibility/grant-access';
import {
  guardianChangeInput,
  guardianInput,
  identityInput,
  revealInput,
  studentChangeInput,
  studentInput,
} from '../../usecases/student/student-inputs';
import { customBodyOf } from './custom-bodies';
import {
  deferralInput,
  endDeferralInput,
  renewDeferralInput,
} from '../../usecases/deferral/deferral-inputs';
import {
  homeVisitInput,
  homeVisitReviewInput,
  placeContactInput,
} from '../../usecases/family/family-inputs';
import { movementCheckInput, movementInput } from '../../usecases/movement/movement-inputs';
import {
  endPairingInput,
  pairingInput,
  pairingRecordInput,
} from '../../usecases/pairing/pairing-inputs';
import { leadingGroupInput, letterInput } from '../../usecases/pledge/pledge-inputs';
import { planChangeInput, planInput } from '../../usecases/child-plan/plan-inputs';
import * as tipOff from '../../usecases/tip-off/tip-off-inputs';
import { nameFields } from './name-fields';
import { shape, text, type Schema } from './schema';

const ABSENCE = 'api::absence.absence';
const GUARDIAN = 'api::guardian.guardian';
const STUDENT = 'api::student.student';
const GRANT = 'api::personal-grant.personal-grant';
const HOME = 'api::home-teaching.home-teaching';
const HOME_SESSION = 'api::home-teaching-session.home-teaching-session';
const FOLLOW_UP = 'api::home-teaching-follow-up.home-teaching-follow-up';
const INSPECTION = 'api::inspection.inspection';
const FINDING = 'api::finding.finding';
const TIP = 'api::tip-off.tip-off';
const REFERRAL = 'api::tip-off-referral.tip-off-referral';
const CASE_RECORDS = [
  'api::persuasion-visit.persuasion-visit',
  'api::service-of-document.service-of-document',
  'api::official-document.official-document',
  'api::case.case',
];

const LETTER = 'api::responsibility-letter.responsibility-letter';
const LEADING_GROUP = 'api::leading-group.leading-group';
const HOME_VISIT = 'api::home-visit.home-visit';
const CONTACT = 'api::place-contact.place-contact';
const PAIRING = 'api::pairing.pairing';
const PAIRING_RECORD = 'api::pairing-record.pairing-record';
const PLAN = 'api::child-plan.child-plan';
const DEFERRAL = 'api::deferral.deferral';
const MOVEMENT = 'api::enrolment-movement.enrolment-movement';

/** `record`: `{ data: … }` as Strapi writes records. `plain`: the body itself, as actions take it. */
type Body = { as: 'record' | 'plain'; input: z.ZodType; records: string[] };

const BODIES: Record<string, Body> = {
  [`${STUDENT}.create`]: { as: 'record', input: studentInput, records: [STUDENT] },
  [`${STUDENT}.update`]: { as: 'record', input: studentChangeInput, records: [STUDENT] },
  [`${STUDENT}.findByIdentity`]: { as: 'plain', input: identityInput, records: [STUDENT] },
  [`${STUDENT}.reveal`]: { as: 'plain', input: revealInput, records: [STUDENT] },
  [`${GUARDIAN}.create`]: { as: 'record', input: guardianInput, records: [GUARDIAN] },
  [`${GUARDIAN}.update`]: { as: 'record', input: guardianChangeInput, records: [GUARDIAN] },
  [`${ABSENCE}.create`]: { as: 'record', input: absenceInput, records: [ABSENCE] },
  [`${ABSENCE}.recordLeave`]: { as: 'plain', input: leaveInput, records: [ABSENCE] },
  [`${ABSENCE}.end`]: { as: 'plain', input: endInput, records: [ABSENCE] },
  'api::school-class.school-class.takeRoll': {
    as: 'plain',
    input: rollInput,
    records: [ABSENCE],
  },
  [`${INSPECTION}.create`]: { as: 'record', input: startInput, records: [INSPECTION] },
  [`${INSPECTION}.update`]: { as: 'record', input: saveInput, records: [INSPECTION] },
  [`${INSPECTION}.submit`]: { as: 'plain', input: submitInput, records: [INSPECTION] },
  [`${INSPECTION}.correct`]: { as: 'plain', input: correctInput, records: [INSPECTION] },
  [`${INSPECTION}.discard`]: { as: 'plain', input: discardInput, records: [INSPECTION] },
  [`${FINDING}.rectify`]: { as: 'plain', input: rectifyInput, records: [FINDING] },
  [`${FINDING}.accept`]: { as: 'plain', input: acceptInput, records: [FINDING] },
  [`${FINDING}.sendBack`]: { as: 'plain', input: sendBackInput, records: [FINDING] },
  'api::case.case.create': { as: 'record', input: openInput, records: CASE_RECORDS },
  [`${GRANT}.create`]: { as: 'record', input: grantInput, records: [GRANT] },
  [`${GRANT}.end`]: { as: 'plain', input: endGrantInput, records: [GRANT] },
  'api::official-document.official-document.nameSubstitute': {
    as: 'plain',
    input: substituteInput,
    records: CASE_RECORDS,
  },
  'api::official-document.official-document.check': {
    as: 'plain',
    input: checkPaperInput,
    records: [],
  },
  'api::official-document.official-document.printBatch': {
    as: 'plain',
    input: printBatchInput,
    records: [],
  },
  [`${HOME}.create`]: { as: 'record', input: homeTeachingInput, records: [HOME] },
  [`${HOME}.update`]: { as: 'record', input: homeTeachingChangeInput, records: [HOME] },
  [`${HOME}.decide`]: { as: 'plain', input: decisionInput, records: [HOME] },
  [`${HOME}.noteRefusal`]: { as: 'plain', input: noteRefusalInput, records: [HOME] },
  [`${HOME}.end`]: { as: 'plain', input: endHomeTeachingInput, records: [HOME] },
  [`${HOME_SESSION}.create`]: { as: 'record', input: sessionInput, records: [HOME_SESSION] },
  [`${FOLLOW_UP}.create`]: { as: 'record', input: followUpInput, records: [FOLLOW_UP] },
  [`${HOME_VISIT}.create`]: { as: 'record', input: homeVisitInput, records: [HOME_VISIT] },
  [`${LETTER}.create`]: { as: 'record', input: letterInput, records: [LETTER] },
  [`${LEADING_GROUP}.create`]: {
    as: 'record',
    input: leadingGroupInput,
    records: [LEADING_GROUP],
  },
  [`${CONTACT}.create`]: { as: 'record', input: placeContactInput, records: [CONTACT] },
  [`${PAIRING}.create`]: { as: 'record', input: pairingInput, records: [PAIRING] },
  [`${PAIRING}.end`]: { as: 'plain', input: endPairingInput, records: [PAIRING] },
  [`${PAIRING_RECORD}.create`]: {
    as: 'record',
    input: pairingRecordInput,
    records: [PAIRING_RECORD],
  },
  [`${PLAN}.create`]: { as: 'record', input: planInput, records: [PLAN] },
  [`${PLAN}.update`]: { as: 'record', input: planChangeInput, records: [PLAN] },
  [`${DEFERRAL}.create`]: { as: 'record', input: deferralInput, records: [DEFERRAL] },
  [`${DEFERRAL}.decide`]: { as: 'plain', input: decisionInput, records: [DEFERRAL] },
  [`${DEFERRAL}.noteRefusal`]: { as: 'plain', input: noteRefusalInput, records: [DEFERRAL] },
  [`${DEFERRAL}.renew`]: { as: 'plain', input: renewDeferralInput, records: [DEFERRAL] },
  [`${DEFERRAL}.end`]: { as: 'plain', input: endDeferralInput, records: [DEFERRAL] },
  [`${MOVEMENT}.create`]: { as: 'record', input: movementInput, records: [MOVEMENT] },
  [`${HOME_VISIT}.review`]: { as: 'plain', input: homeVisitReviewInput, records: [HOME_VISIT] },
  [`${MOVEMENT}.check`]: { as: 'plain', input: movementCheckInput, records: [MOVEMENT] },
  [`${TIP}.submit`]: { as: 'record', input: tipOff.publicTipOffInput, records: [TIP] },
  [`${TIP}.byCode`]: { as: 'plain', input: tipOff.codeInput, records: [] },
  [`${TIP}.reply`]: { as: 'plain', input: tipOff.replyInput, records: [] },
  [`${TIP}.register`]: { as: 'plain', input: tipOff.registeredTipOffInput, records: [TIP] },
  [`${TIP}.accept`]: { as: 'plain', input: tipOff.versionInput, records: [] },
  [`${TIP}.forward`]: { as: 'plain', input: tipOff.forwardInput, records: [REFERRAL] },
  [`${TIP}.answer`]: { as: 'plain', input: tipOff.answerInput, records: [] },
  [`${TIP}.close`]: { as: 'plain', input: tipOff.closeTipOffInput, records: [TIP] },
  [`${TIP}.linkChild`]: { as: 'plain', input: tipOff.linkChildInput, records: [] },
  [`${TIP}.registerChild`]: { as: 'plain', input: tipOff.foundChildInput, records: [STUDENT] },
  [`${TIP}.revealReporter`]: { as: 'plain', input: tipOff.revealReporterInput, records: [] },
  [`${REFERRAL}.answer`]: {
    as: 'plain',
    input: tipOff.referralAnswerInput,
    records: [REFERRAL],
  },
  'api::staff.staff.openAccount': { as: 'plain', input: accountInput, records: [] },
  'api::demo.demo.setClock': { as: 'plain', input: clockInput, records: [] },
};

const jsonBody = (schema: Schema): Schema => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** A zod input as JSON Schema, as a caller sends it. */
function inputSchema(input: z.ZodType, records: readonly string[]): Schema {
  const schema = z.toJSONSchema(input, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === day) jsonSchema.format = 'date';
    },
  }) as Schema;
  delete schema.$schema;
  return nameFields(schema, records);
}

const ACCOUNT_BODIES: Record<string, Schema> = {
  'plugin::users-permissions.auth.callback': shape({
    identifier: { ...text, title: '用户名' },
    password: { ...text, title: '口令' },
  }),
  'plugin::users-permissions.auth.changePassword': shape({
    currentPassword: { ...text, title: '原口令' },
    password: { ...text, title: '新口令' },
    passwordConfirmation: { ...text, title: '再次输入新口令' },
  }),
};

/** The request body of an action; `null` when it takes none. */
export function bodyOf(action: string): Schema | null {
  if (action === 'api::attachment.attachment.create') return uploadBody();
  const account = ACCOUNT_BODIES[action];
  if (account) return jsonBody(account);
  const body = BODIES[action];
  if (!body) {
    const custom = customBodyOf(action);
    return custom === null ? null : jsonBody(custom);
  }
  const schema = inputSchema(body.input, body.records);
  return jsonBody(body.as === 'record' ? shape({ data: schema }) : schema);
}

/** The body of one step of a case. */
export function caseStepBody(action: CaseAction): Schema | null {
  const step = CASE_ACTION_RUNS[action];
  return step ? jsonBody(inputSchema(step.input, CASE_RECORDS)) : null;
}

function uploadBody(): Schema {
  const fields = inputSchema(uploadFields, ['api::attachment.attachment']);
  const file: Schema = { title: '文件', contentMediaType: 'application/octet-stream' };
  return {
    required: true,
    content: {
      'multipart/form-data': {
        schema: {
          ...fields,
          properties: { file, ...(fields.properties as Record<string, Schema>) },
          required: ['file', ...((fields.required as string[] | undefined) ?? [])],
        },
      },
    },
  };
}
