import type { Knex } from 'knex';
import type { Scope } from '../../access/scope';
import { whereInScope } from '../../access/scope-filter';
import type { CaseState } from '../../domain/case/states';
import { OPEN_STATES } from '../../domain/case/states';

/** An open case as the worklist sees it. */
export type OpenCase = {
  documentId: string;
  caseNo: string;
  state: CaseState;
  studentName: string;
  schoolName: string | null;
  persuaderStaffNo: string | null;
  persuaderName: string | null;
  openedAt: Date;
  /** The absence whose clock ran out in this round; null when the case came about otherwise. */
  absenceDocumentId: string | null;
  /** A plan for the child (一生一策) runs, or was finished since the case opened. */
  hasPlan: boolean;
  visitDays: number;
  deadlineOn: string | null;
  nextCheckOn: string | null;
  watchUntil: string | null;
  closureProposedBy: string | null;
  closureKind: string | null;
  reportId: string | null;
  reportState: string | null;
  cosignDueAt: Date | null;
  noticeId: string | null;
  noticeNumber: string | null;
  noticeServed: boolean;
  orderNumber: string | null;
  orderServed: boolean;
  /** The 书面报告 of the round: drafted, signed or sent. */
  writtenState: string | null;
  writtenCosignDueAt: Date | null;
  writtenAcknowledged: boolean;
  writtenFiled: boolean;
  /** 0–3, see domain/case/escalation. */
  escalationLevel: number;
  /** The school that has been handed this case and has not answered. */
  handOverSchoolCode: string | null;
};

/** Enough for one person's day; a district's list is paged in the ledger, not here. */
const LIMIT = 3000;

/** Open cases in scope with what decides the next step: visits on distinct days with evidence, report, notice, service. */
export async function openCasesInScope(db: Knex, scope: Scope): Promise<OpenCase[]> {
  const rows = (await whereInScope(
    db('cases as c')
      .leftJoin('schools as s', 's.code', 'c.school_code')
      .joinRaw(
        `left join lateral (select document_id, state, cosign_due_at from official_documents r
          where r.case_document_id = c.document_id and r.round = c.round and r.kind = 'ABSENCE_REPORT' and r.state <> 'DOC_VOIDED' limit 1) r on true`,
      )
      .joinRaw(
        `left join lateral (select document_id, document_number, received_on from official_documents n
          where n.case_document_id = c.document_id and n.round = c.round and n.kind = 'RETURN_NOTICE' and n.state <> 'DOC_VOIDED' limit 1) n on true`,
      )
      .joinRaw(
        `left join lateral (select document_number, received_on from official_documents o
          where o.case_document_id = c.document_id and o.round = c.round and o.kind = 'RETURN_ORDER' and o.state <> 'DOC_VOIDED' limit 1) o on true`,
      )
      .joinRaw(
        `left join lateral (select state, cosign_due_at, received_on, filed_on from official_documents w
          where w.case_document_id = c.document_id and w.round = c.round and w.kind = 'WRITTEN_REPORT' and w.state <> 'DOC_VOIDED' limit 1) w on true`,
      )
      .joinRaw(
        `left join lateral (select count(distinct v.visited_on) as days from persuasion_visits v
          where v.case_document_id = c.document_id and v.round = c.round and v.outcome <> 'RETURNED'
            and (v.photo_count > 0 or v.signature_count > 0 or (v.guardian_signature = 'REFUSED' and coalesce(v.refusal_witness, '') <> ''))) v on true`,
      )
      .whereIn('c.state', OPEN_STATES as unknown as string[]),
    scope,
    'c',
  )
    .orderBy('c.opened_at', 'asc')
    .limit(LIMIT)
    .select(
      'c.document_id',
      'c.case_no',
      'c.state',
      'c.student_name',
      's.name as school_name',
      'c.persuader_staff_no',
      'c.persuader_name',
      'c.opened_at',
      'c.absence_document_id',
      db.raw(
        `exists (select 1 from child_plans p where p.child_no = c.child_no and (p.state = 'PLAN_RUNNING'
          or p.starts_on >= (c.opened_at + interval '8 hours')::date)) as has_plan`,
      ),
      'c.deadline_on',
      'c.next_check_on',
      'c.watch_until',
      'c.closure_proposed_by',
      'c.closure_kind',
      'v.days',
      'r.document_id as report_id',
      'r.state as report_state',
      'r.cosign_due_at',
      'n.document_id as notice_id',
      'n.document_number',
      'n.received_on',
      'o.document_number as order_number',
      'o.received_on as order_received_on',
      'w.state as written_state',
      'w.cosign_due_at as written_cosign_due_at',
      'w.received_on as written_received_on',
      'w.filed_on as written_filed_on',
      'c.hand_over_school_code',
      'c.escalation_level',
    )) as Record<string, unknown>[];
  return rows.map(openCaseOfRow);
}

function openCaseOfRow(row: Record<string, unknown>): OpenCase {
  const text = (name: string): string | null => (row[name] as string | null) ?? null;
  return {
    documentId: String(row.document_id),
    caseNo: String(row.case_no),
    state: row.state as CaseState,
    studentName: String(row.student_name),
    schoolName: text('school_name'),
    persuaderStaffNo: text('persuader_staff_no'),
    persuaderName: text('persuader_name'),
    openedAt: row.opened_at as Date,
    absenceDocumentId: text('absence_document_id'),
    hasPlan: row.has_plan === true,
    visitDays: Number(row.days ?? 0),
    deadlineOn: text('deadline_on'),
    nextCheckOn: text('next_check_on'),
    watchUntil: text('watch_until'),
    closureProposedBy: text('closure_proposed_by'),
    closureKind: text('closure_kind'),
    reportId: text('report_id'),
    reportState: text('report_state'),
    cosignDueAt: (row.cosign_due_at as Date | null) ?? null,
    noticeId: text('notice_id'),
    noticeNumber: text('document_number'),
    noticeServed: row.received_on !== null,
    orderNumber: text('order_number'),
    orderServed: row.order_received_on !== null,
    writtenState: text('written_state'),
    writtenCosignDueAt: (row.written_cosign_due_at as Date | null) ?? null,
    writtenAcknowledged: row.written_received_on !== null,
    writtenFiled: row.written_filed_on !== null,
    escalationLevel: Number(row.escalation_level ?? 0),
    handOverSchoolCode: text('hand_over_school_code'),
  };
}
