import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import type { Scope } from '../../access/scope';
import type { Actor } from '../../domain/kernel/actor';
import { daysBetween, formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import { groupOf, SHOWN, type WorkGroup, type WorkItem } from './work-item';

const SCHOOL_OFFICE: ReadonlySet<string> = new Set(['principal', 'school-clerk']);
/** Who checks again although somebody else found it. */
const RECHECKERS: ReadonlySet<string> = new Set(['bureau-officer', 'supervisor']);
/** Who follows that schools put things right in time. */
const FOLLOWERS: ReadonlySet<string> = new Set([
  'bureau-officer',
  'bureau-leader',
  'zone-head',
  'supervisor',
  'district-admin',
]);

type FindingRow = {
  document_id: string;
  school_name: string | null;
  item_title: string;
  state: string;
  due_on: PlainDate;
  found_by_staff_no: string;
};

type DraftRow = {
  document_id: string;
  school_name: string | null;
  inspected_on: PlainDate;
  answered_count: number | null;
};

async function draftsOf(db: Knex, { staffNo }: Actor): Promise<WorkItem[]> {
  const rows = (await db('inspections')
    .where({ inspector_staff_no: staffNo, state: 'DRAFT' })
    .orderBy('updated_at', 'desc')
    .limit(SHOWN)
    .select('document_id', 'school_name', 'inspected_on', 'answered_count')) as DraftRow[];
  return rows.map((row) => ({
    kind: 'inspection',
    documentId: row.document_id,
    title: `督查 · ${row.school_name ?? ''}`,
    detail: `${formatChineseDate(row.inspected_on)}，已填 ${row.answered_count ?? 0} 项，尚未提交`,
    overdue: false,
    link: { page: 'inspection', id: row.document_id },
  }));
}

async function waitingFindings(db: Knex, scope: Scope): Promise<FindingRow[]> {
  return (await db('findings')
    .whereIn('state', ['OPEN', 'RECTIFIED'])
    .where((any) => {
      if (scope.kind === 'district') return;
      any.whereIn('school_code', scope.schoolCodes).orWhereIn('zone_code', scope.zoneCodes);
    })
    .orderBy('due_on')
    .limit(500)
    .select(
      'document_id',
      'school_name',
      'item_title',
      'state',
      'due_on',
      'found_by_staff_no',
    )) as FindingRow[];
}

function findingItem(row: FindingRow, today: PlainDate): WorkItem {
  const left = daysBetween(today, row.due_on);
  const overdue = row.state === 'OPEN' && left < 0;
  const term = left < 0 ? `整改期限已过 ${-left} 天` : `整改期限还有 ${left} 天`;
  return {
    kind: 'finding',
    documentId: row.document_id,
    title: `${row.school_name ?? ''} · ${row.item_title}`,
    detail: row.state === 'RECTIFIED' ? '学校已报告整改，待复核' : term,
    dueOn: row.due_on,
    overdue,
    link: { page: 'finding', id: row.document_id },
  };
}

/** Own drafts, findings that the school has to put right, late ones for those who follow them, and what waits for a second look. */
export async function inspectionGroups(
  db: Knex,
  { actor, scope }: Caller,
  today: PlainDate,
): Promise<WorkGroup[]> {
  const [drafts, rows] = await Promise.all([draftsOf(db, actor), waitingFindings(db, scope)]);
  const own = (row: FindingRow): boolean => row.found_by_staff_no === actor.staffNo;
  const itemsOf = (wanted: (row: FindingRow) => boolean): WorkItem[] =>
    rows.filter(wanted).map((row) => findingItem(row, today));
  const isOpen = ({ state }: FindingRow): boolean => state === 'OPEN';
  const late = (row: FindingRow): boolean => isOpen(row) && row.due_on < today;
  const school = SCHOOL_OFFICE.has(actor.role);
  const follows = (row: FindingRow): boolean => school || own(row) || FOLLOWERS.has(actor.role);
  const rechecks = (row: FindingRow): boolean => own(row) || RECHECKERS.has(actor.role);
  return [
    ...groupOf(
      'finding-overdue',
      '整改逾期',
      'overdue',
      itemsOf((row) => late(row) && follows(row)),
    ),
    ...groupOf(
      'finding',
      '待整改',
      'due',
      itemsOf((row) => school && isOpen(row) && !late(row)),
    ),
    ...groupOf(
      'recheck',
      '待复核整改',
      'todo',
      itemsOf((row) => row.state === 'RECTIFIED' && !school && rechecks(row)),
    ),
    ...groupOf('inspection-draft', '未提交的督查', 'todo', drafts),
  ];
}
