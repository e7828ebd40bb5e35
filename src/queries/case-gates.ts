import type { Caller } from '../access/request-actor';
import { missingForNotice } from '../domain/case/evidence';
import type { CaseAction } from '../domain/case/transition';
import { JUDICIAL_RULES } from '../domain/document/rules/report-rules';
import type { PlainDate } from '../domain/kernel/plain-date';
import { judge } from '../domain/kernel/rule';
import { visitOfRow } from '../guard/facts/visits';
import type { Row } from '../platform/strapi-casts';

/** A case as the gates look at it: its papers of the running round, all its visits, and what is set on the day. */
export type GatedCase = {
  caseRow: Row;
  documents: Row[];
  visits: Row[];
  required: number;
  legalBasis: string;
  today: PlainDate;
};

/** The paper of this kind in the running round that has not been voided. */
const paperOf = ({ documents }: GatedCase, kind: string): Row | undefined =>
  documents.find((row) => row.kind === kind && row.state !== 'DOC_VOIDED');

/** The paper whose service is due: the order once there is one. */
const servedPaper = (found: GatedCase): Row | undefined =>
  paperOf(found, found.caseRow.state === 'CASE_ORDERED' ? 'RETURN_ORDER' : 'RETURN_NOTICE');

const isWaiting = (paper: Row | undefined): boolean => paper?.state === 'DOC_AWAITING_COSIGNATURE';

/** What has been done in this round and is done once only; null when it has not. */
export function doneFor(action: CaseAction, found: GatedCase): string | null {
  const report = paperOf(found, 'ABSENCE_REPORT');
  const written = paperOf(found, 'WRITTEN_REPORT');
  switch (action) {
    case 'prepare-absence-report':
      return report ? '本轮已填写48小时报告单。' : null;
    case 'cosign-absence-report':
      if (isWaiting(report) || isWaiting(written)) return null;
      return report ? '报告单已签字报送。' : null;
    case 'issue-notice':
      return paperOf(found, 'RETURN_NOTICE') ? '本轮已发出通知书。' : null;
    case 'record-service':
      return servedPaper(found)?.receivedOn ? '通知书的送达已登记。' : null;
    case 'acknowledge-report':
      return written?.receivedOn ? '回执已登记。' : null;
    case 'file-report':
      return written?.filedOn ? '已登记备案。' : null;
    case 'hand-over':
      return found.caseRow.handOverSchoolCode ? '已移交，等待接收学校签收。' : null;
    case 'propose-closure':
      return found.caseRow.closureProposedBy ? '已有人申请销号，等待第二人审核。' : null;
    default:
      return null;
  }
}

/** Gates that a person can see coming, one sentence each; the guard checks them again when the act is done. */
export function missingFor(action: CaseAction, caller: Caller, found: GatedCase): string[] {
  const { caseRow, visits, required, today } = found;
  const written = paperOf(found, 'WRITTEN_REPORT');
  switch (action) {
    case 'cosign-absence-report':
      return isWaiting(paperOf(found, 'ABSENCE_REPORT')) || isWaiting(written)
        ? []
        : ['学校还没有填写48小时报告单。'];
    case 'issue-notice':
      return missingForNotice({
        visits: visits.map(visitOfRow),
        round: Number(caseRow.round),
        required,
      });
    case 'record-service':
      return servedPaper(found) ? [] : ['还没有发出通知书。'];
    case 'void-notice':
    case 'void-order':
      return servedPaper(found)?.receivedOn ? ['文书已送达，期限已经开始计算，不能作废。'] : [];
    case 'report':
      if (!written) return ['还没有起草书面报告。'];
      return isWaiting(written) ? ['等待责任督学签字。'] : [];
    case 'acknowledge-report':
    case 'file-report':
      return written ? [] : ['还没有发出书面报告。'];
    case 'start-judicial': {
      const order = paperOf(found, 'RETURN_ORDER');
      const facts = {
        legalBasis: found.legalBasis,
        receivedOn: (order?.receivedOn as PlainDate | undefined) ?? null,
        deadlineOn: (order?.deadlineOn as PlainDate | undefined) ?? null,
        today,
      };
      return judge(JUDICIAL_RULES, facts, today).map(({ message }) => message);
    }
    case 'withdraw-hand-over':
      return caseRow.handOverSchoolCode ? [] : ['没有待签收的移交。'];
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
