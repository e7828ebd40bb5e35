import { toPlainDate } from '../domain/kernel/instant';
import { now } from '../platform/clock';
import { contentTypeOf, knexOf, queryOf, runningStrapi, type Row } from '../platform/strapi-casts';
import type { Change, CheckContext, WriteKind } from './change';
import { changesForAudit, scopeOfRow } from './change-summary';
import { checkOf } from './checks';
import { checkExtra } from './checks/extra';
import { claimPhotos } from './checks/extra-photos';
import { guardContext } from './context';
import { conflict, invalid, refuseBlocking } from './errors';
import { recordKindOf } from './record-kinds';
import { loadReference } from './reference';
import { checkRelationShapes } from './relation-shape';
import { textOf } from '../platform/row-values';

export type HookEvent = {
  params: { data?: Record<string, unknown>; where?: Record<string, unknown> };
  result?: unknown;
  state: Record<string, unknown>;
};

async function rowBefore(uid: string, kind: WriteKind, event: HookEvent): Promise<Row | null> {
  if (kind === 'create' || !event.params.where) return null;
  const known = guardContext()?.known.get(`${uid}:${String(event.params.where.id)}`);
  if (known) return known;
  return queryOf(runningStrapi(), uid).findOne({ where: event.params.where });
}

async function contextOfCheck(): Promise<CheckContext> {
  const context = guardContext();
  if (context) {
    const { trx, actor, now: at, today, settings, calendar, fields } = context;
    return { db: trx, actor, now: at, today, settings, calendar, fields };
  }
  const db = knexOf(runningStrapi());
  const at = now();
  const today = toPlainDate(at);
  const { settings, calendar, fields } = await loadReference(db, today);
  return { db, actor: null, now: at, today, settings, calendar, fields };
}

/** Material and audit rows change inside a use case only: outside one, the sentence says where the button is. */
function refuseOutsideUseCase(uid: string, data: Record<string, unknown>): void {
  const field = Object.keys(data).find((name) => name !== 'rev' && name !== 'documentId');
  throw invalid(
    'GUARD-01',
    `“${contentTypeOf(runningStrapi(), uid).info.displayName}”不能直接增删改，请使用页面上的业务操作按钮办理。`,
    field ? [field] : [],
  );
}

/** Before any write of one record, on every path. */
export async function beforeWrite(uid: string, kind: WriteKind, event: HookEvent): Promise<void> {
  const strapi = runningStrapi();
  const data = event.params.data ?? {};
  checkRelationShapes(strapi, uid, data);
  if (recordKindOf(strapi, uid) !== 'reference' && !guardContext()) refuseOutsideUseCase(uid, data);

  const before = await rowBefore(uid, kind, event);
  if (kind === 'update' && before) raiseRevision(before, data);
  if (kind === 'create') data.rev ??= 1;

  const change: Change = { uid, kind, before, data, after: { ...before, ...data } };
  const context = await contextOfCheck();
  const warnings = refuseBlocking([
    ...(await checkExtra(change, context)),
    ...(await checkOf(uid)(change, context)),
  ]);
  guardContext()?.warnings.push(...warnings);
  const isNoted = guardContext()?.noting === 'before';
  if (isNoted) noteChange(change, change.before ?? change.data);
  event.state.change = change;
  event.state.isNoted = isNoted;
}

/** Compare-and-set: whoever saves over a newer version learns it instead of overwriting it. */
function raiseRevision(before: Row, data: Record<string, unknown>): void {
  const current = Number(before.rev ?? 1);
  const sent = data.rev;
  if (sent !== undefined && sent !== null && Number(sent) !== current) {
    throw conflict('REV-01', '这条记录已被别人修改，请刷新后在新内容上再改。', { rev: current });
  }
  data.rev = current + 1;
}

/** Many-row calls skip validation and relations, so they are closed; the demo and the imports have their own checked way. */
export function refuseManyRows(uid: string): never {
  throw invalid(
    'GUARD-02',
    `“${contentTypeOf(runningStrapi(), uid).info.displayName}”不能批量直接写入，请逐条办理或使用导入功能。`,
  );
}

/** After the row is written, still inside the transaction: note it for the audit, and make its new pictures its own. */
export async function afterWrite(_uid: string, _kind: WriteKind, event: HookEvent): Promise<void> {
  const change = event.state.change as Change | undefined;
  if (!change) return;
  const result = (event.result ?? change.after) as Record<string, unknown>;
  if (event.state.isNoted !== true) noteChange(change, result);
  await claimPhotos(change, result);
}

function noteChange(change: Change, result: Record<string, unknown>): void {
  guardContext()?.audit.push({
    action: change.kind,
    recordType: change.uid,
    recordDocumentId: textOf(result.documentId ?? change.before?.documentId),
    recordRev: typeof change.data.rev === 'number' ? change.data.rev : null,
    changes: changesForAudit(change),
    scope: scopeOfRow(change.after),
  });
}
