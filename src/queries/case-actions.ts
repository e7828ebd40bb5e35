import { scopedFilterFor } from '../access/record-scope';
import type { Caller } from '../access/request-actor';
import { inScope } from '../access/scope';
import { missingForNotice } from '../domain/case/evidence';
import { actionsFrom, checkPerformer } from '../domain/case/machine';
import type { CaseState } from '../domain/case/states';
import { CASE_ACTION_LABELS, type CaseAction } from '../domain/case/transition';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { notFound } from '../guard/errors';
import { visitOfRow } from '../guard/facts/visits';
import { loadReference } from '../guard/reference';
import { knexOf, queryOf, type Row, type Strapi } from '../platform/strapi-casts';
import { CASE_ACTION_RUNS } from '../usecases/case/run-case-action';

export type OfferedAction = {
  action: CaseAction;
  title: string;
  allowed: boolean;
  /** What stands in the way and can be put right, one Chinese sentence each. */
  missing: string[];
  /** Why there is nothing left to do, when it has been done already; else null. */
  done: string | null;
  /** Asked before an act that can't be undone. */
  confirm?: string;
};

const CONFIRM: Partial<Record<CaseAction, string>> = {
  'issue-notice': '发出后文号即占用，内容不能再改。确定发出通知书吗？',
  'cosign-absence-report': '签字后报告单即时报送镇街和区教委，不能撤回。确定签字吗？',
  'record-service': '送达登记后不能修改，期限从收到之日起计算。请核对收到日期，确定登记吗？',
  close: '销号后本案办结。确定销号吗？',
  'end-with-proof': '结案后本案办结。确定凭证明结案吗？',
};

type Found = { caseRow: Row; documents: Row[]; visits: Row[]; required: number };

async function load(strapi: Strapi, caller: Caller, caseId: string, now: Instant): Promise<Found> {
  const uid = 'api::case.case';
  const caseRow = await queryOf(strapi, uid).findOne({
    where: { $and: [{ documentId: caseId }, scopedFilterFor(strapi, uid, caller)] },
  });
  if (!caseRow) throw notFound('个案');
  const where = { caseDocumentId: caseId, round: caseRow.round };
  const [documents, visits, { settings }] = await Promise.all([
    queryOf(strapi, 'api::official-document.official-document').findMany({ where }),
    queryOf(strapi, 'api::persuasion-visit.persuasion-visit').findMany({
      where: { caseDocumentId: caseId },
    }),
    loadReference(knexOf(strapi), toPlainDate(now)),
  ]);
  return { caseRow, documents, visits, required: settings('persuasion.visitsRequired') };
}

/** The paper of this kind in the running round that has not been voided. */
const paperOf = ({ documents }: Found, kind: string): Row | undefined =>
  documents.find((row) => row.kind === kind && row.state !== 'DOC_VOIDED');

/** What has been done in this round and is done once only. */
function doneFor(action: CaseAction, found: Found): string | null {
  const report = paperOf(found, 'ABSENCE_REPORT');
  const notice = paperOf(found, 'RETURN_NOTICE');
  switch (action) {
    case 'prepare-absence-report':
      return report ? '本轮已填写48小时报告单。' : null;
    case 'cosign-absence-report':
      return report?.state === 'DOC_ISSUED' ? '报告单已签字报送。' : null;
    case 'issue-notice':
      return notice ? '本轮已发出通知书。' : null;
    case 'record-service':
      return notice?.receivedOn ? '通知书的送达已登记。' : null;
    case 'propose-closure':
      return found.caseRow.closureProposedBy ? '已有人申请销号，等待第二人审核。' : null;
    default:
      return null;
  }
}

/** Gates that a person can see coming; the guard checks them again when the act is done. */
function missingFor(action: CaseAction, caller: Caller, found: Found): string[] {
  const { caseRow, visits, required } = found;
  switch (action) {
    case 'cosign-absence-report':
      return paperOf(found, 'ABSENCE_REPORT') ? [] : ['学校还没有填写48小时报告单。'];
    case 'issue-notice':
      return missingForNotice({
        visits: visits.map(visitOfRow),
        round: Number(caseRow.round),
        required,
      });
    case 'record-service':
      return paperOf(found, 'RETURN_NOTICE') ? [] : ['还没有发出通知书。'];
    case 'close':
    case 'end-with-proof':
    case 'reject-closure':
      if (!caseRow.closureProposedBy) return ['还没有人申请销号（结案）。'];
      return action !== 'reject-closure' && caseRow.closureProposedBy === caller.actor.staffNo
        ? ['须由申请人以外的第二人审核。']
        : [];
    default:
      return [];
  }
}

/** The buttons of a case for this person, each with what is still missing; only those their role may press. */
export async function caseActions(
  strapi: Strapi,
  caller: Caller,
  caseId: string,
  now: Instant,
): Promise<OfferedAction[]> {
  const found = await load(strapi, caller, caseId, now);
  const state = found.caseRow.state as CaseState;
  const acting = inScope(caller.scope, found.caseRow, true);
  return actionsFrom(state)
    .filter((action) => action in CASE_ACTION_RUNS)
    .filter((action) => acting || action === 'record-visit')
    .filter((action) => action !== 'issue-notice' || caller.actor.role === 'principal')
    .filter((action) => checkPerformer(state, action, caller.actor).length === 0)
    .map((action) => {
      const done = doneFor(action, found);
      const missing = done === null ? missingFor(action, caller, found) : [];
      return {
        action,
        title: CASE_ACTION_LABELS[action],
        allowed: done === null && missing.length === 0,
        missing,
        done,
        ...(CONFIRM[action] && { confirm: CONFIRM[action] }),
      };
    });
}
