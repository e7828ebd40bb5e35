import { scopedFilterFor } from '../access/record-scope';
import { reaches } from '../access/case-reach';
import type { Caller } from '../access/request-actor';

import { actionsFrom, checkPerformer } from '../domain/case/machine';
import type { CaseState } from '../domain/case/states';
import { CASE_ACTION_LABELS, type CaseAction } from '../domain/case/transition';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { notFound } from '../guard/errors';
import { loadReference } from '../guard/reference';
import { knexOf, queryOf, type Strapi } from '../platform/strapi-casts';
import { CASE_ACTION_RUNS } from '../usecases/case/run-case-action';
import { doneFor, missingFor, type GatedCase } from './case-gates';

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
  'void-notice': '作废后文号不再使用，仍留在登记簿上；个案回到劝返中。确定作废吗？',
  'void-order': '作废后文号不再使用，仍留在登记簿上。确定作废吗？',
  report: '发出后取得文号，内容不能再改，报送镇街并抄送区教委。确定发出吗？',
  order: '发出后文号即占用，内容不能再改。确定发出责令通知书吗？',
  'start-judicial': '转入司法程序后不能撤回。确定办理吗？',
  'accept-hand-over': '接收后本案由贵校负责，学生编入所选班级。确定接收吗？',
  'record-service': '送达登记后不能修改，期限从收到之日起计算。请核对收到日期，确定登记吗？',
  close: '销号后本案办结。确定销号吗？',
  'end-with-proof': '结案后本案办结。确定凭证明结案吗？',
};

async function load(
  strapi: Strapi,
  caller: Caller,
  caseId: string,
  now: Instant,
): Promise<GatedCase> {
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
  return {
    caseRow,
    documents,
    visits,
    required: settings('persuasion.visitsRequired'),
    legalBasis: settings('judicial.legalBasis'),
    today: toPlainDate(now),
  };
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
  const today = toPlainDate(now);
  return actionsFrom(state)
    .filter((action) => action in CASE_ACTION_RUNS)
    .filter((action) => reaches(caller, found.caseRow, action))
    .filter((action) => checkPerformer(state, action, caller.actor, today).length === 0)
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
