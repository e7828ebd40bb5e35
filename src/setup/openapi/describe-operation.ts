import { transitionFor } from '../../domain/case/machine';
import { CASE_STATES } from '../../domain/case/states';
import { CASE_ACTION_LABELS, type CaseAction } from '../../domain/case/transition';
import { LEDGER_LABELS, LEDGER_LEVEL_LABELS } from '../../domain/ledger/kinds';
import { ROLES, type Role } from '../../domain/kernel/actor';
import { applicationTypes, type Strapi } from '../../platform/strapi-casts';
import { bytes, one, page, written, type Answer } from './answer-shapes';
import { ANSWERS, STEP } from './answers';
import { errorResponses, type ErrorStatus } from './errors';
import type { OpenOperation } from './open-operations';
import { listParameters, recordParameters } from './query-parameters';
import { bodyOf, caseStepBody } from './request-bodies';
import { componentOf, documentId, oneOf, refTo, text, whole, type Schema } from './schema';
import { titleOf } from './titles';

const ROLL = 'api::school-class.school-class.roll';
const DAILY_LINES = 'api::daily-line.daily-line.show';
const UPLOAD = 'api::attachment.attachment.create';

const key = { $ref: '#/components/parameters/IdempotencyKey' };

function splitAction(action: string): { uid: string; verb: string } {
  const at = action.lastIndexOf('.');
  return { uid: action.slice(0, at), verb: action.slice(at + 1) };
}

/** Verbs that answer a new record. */
const MAKES = new Set(['create', 'renew']);

function answerOf({ action }: OpenOperation): Answer {
  const { uid, verb } = splitAction(action);
  const custom = ANSWERS[action];
  if (custom) return custom;
  if (verb === 'pdf') return bytes('application/pdf');
  if (verb === 'find') return page(componentOf(uid));
  if (verb === 'findOne') return one(componentOf(uid));
  return written(componentOf(uid), MAKES.has(verb) ? 201 : 200);
}

/** Everything that writes may be sent again under one key, but what answers a secret or is the same act by its nature. */
const UNKEYED = new Set([
  'api::student.student.findByIdentity',
  'api::student.student.reveal',
  'api::school-class.school-class.takeRoll',
  'api::official-document.official-document.check',
  'api::official-document.official-document.printBatch',
  'api::staff.staff.openAccount',
  'api::inspection.inspection.update',
  'api::tip-off.tip-off.byCode',
  'api::tip-off.tip-off.revealReporter',
  'api::demo.demo.setClock',
  'api::demo.demo.runJobs',
]);

const isKeyed = ({ action, method }: OpenOperation): boolean =>
  method !== 'get' && action.startsWith('api::') && !UNKEYED.has(action);

function pathParameters(path: string): Schema[] {
  if (path === '/ledgers/{kind}')
    return [
      { name: 'kind', in: 'path', required: true, schema: oneOf(Object.keys(LEDGER_LABELS)) },
    ];
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: '记录编号（documentId）。 Document id.',
    schema: documentId,
  }));
}

function queryParameters(strapi: Strapi, { action }: OpenOperation): Schema[] {
  const { uid, verb } = splitAction(action);
  if (action === ROLL)
    return [
      { name: 'date', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
      { name: 'session', in: 'query', required: true, schema: oneOf(['AM', 'PM']) },
    ];
  if (action === DAILY_LINES)
    return [
      { name: 'date', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
      { name: 'school', in: 'query', schema: { type: 'string' }, description: '学校编号' },
      {
        name: 'page',
        in: 'query',
        schema: { type: 'integer', minimum: 1 },
        description: '每页100条',
      },
    ];
  if (action === 'api::ledger.ledger.show')
    return [
      { name: 'by', in: 'query', schema: oneOf(Object.keys(LEDGER_LEVEL_LABELS)) },
      ...['town', 'school', 'class'].map((name) => ({ name, in: 'query', schema: text })),
      ...['page', 'pageSize'].map((name) => ({ name, in: 'query', schema: whole })),
    ];
  const isRecord = applicationTypes(strapi).some((type) => type.uid === uid);
  if (!isRecord || action in ANSWERS) return [];
  if (verb === 'find') return listParameters(strapi, uid, refTo(`${componentOf(uid)}Filters`));
  return verb === 'findOne' ? recordParameters(strapi, uid) : [];
}

function statusesOf(operation: OpenOperation, hasInput: boolean): ErrorStatus[] {
  const { action, method, path, roles } = operation;
  const statuses: [ErrorStatus, boolean][] = [
    [400, hasInput],
    [401, true],
    [403, roles !== 'public'],
    [404, path.includes('{')],
    [409, (hasInput && method !== 'get' && roles !== 'public') || path.endsWith('/pdf')],
    [413, action === UPLOAD],
    [429, true],
    [503, /\/(pdf|print-batch|blank-sheet)$/.test(path)],
  ];
  return statuses.filter(([, applies]) => applies).map(([status]) => status);
}

function responsesOf({ status, media, schema, or }: Answer, statuses: ErrorStatus[]): Schema {
  const content = { [media]: schema === null ? {} : { schema } };
  const ok = { description: 'OK', content };
  return { ...(or && { [String(or)]: ok }), [String(status)]: ok, ...errorResponses(statuses) };
}

function accessOf(roles: OpenOperation['roles']): Schema {
  if (roles === 'public') return { security: [] };
  if (roles === 'signed-in' || roles.length === ROLES.length) return {};
  return { 'x-roles': [...roles] };
}

/** Who may take the step in at least one state; the machine decides in which. */
function takersOf(step: CaseAction): Role[] {
  const named = new Set(CASE_STATES.flatMap((state) => transitionFor(state, step)?.roles ?? []));
  return ROLES.filter((role) => named.has(role));
}

/** One operation of the description, on the frame that Strapi's generator made for it. */
export function describeOperation(strapi: Strapi, operation: OpenOperation): Schema {
  const { action, frame, path, roles } = operation;
  const body = bodyOf(action);
  const parameters = [
    ...pathParameters(path),
    ...queryParameters(strapi, operation),
    ...(isKeyed(operation) ? [key] : []),
  ];
  const hasInput = body !== null || parameters.length > 0;
  return {
    operationId: frame.operationId,
    tags: frame.tags,
    summary: titleOf(action),
    ...accessOf(roles),
    ...(parameters.length > 0 && { parameters }),
    ...(body !== null && { requestBody: body }),
    responses: responsesOf(answerOf(operation), statusesOf(operation, hasInput)),
  };
}

/** One step of a case as an operation of its own: each has another body. */
export function describeCaseStep(operation: OpenOperation, step: CaseAction): Schema | null {
  const body = caseStepBody(step);
  if (body === null) return null;
  return {
    operationId: operation.frame.operationId.replace('by_action', step.replaceAll('-', '_')),
    tags: operation.frame.tags,
    summary: `${CASE_ACTION_LABELS[step]} · Step ${step}`,
    ...accessOf(takersOf(step)),
    parameters: [...pathParameters(operation.path.replace('{action}', '')), key],
    requestBody: body,
    responses: responsesOf(STEP, [400, 401, 403, 404, 409, 429]),
  };
}
