import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import type { Role } from '../../domain/kernel/actor';
import { daysBetween, type PlainDate } from '../../domain/kernel/plain-date';
import { TIP_OFF_KIND_LABELS } from '../../domain/tip-off/kinds';
import { groupOf, type WorkGroup, type WorkItem } from './work-item';

const OFFICE: readonly Role[] = ['bureau-officer', 'supervisor', 'district-admin'];
const ASKED: readonly Role[] = ['principal', 'school-clerk', 'zone-head', 'town-officer'];
const LIMIT = 500;

type Due = { documentId: string; dueOn: PlainDate };

const termOf = (
  { dueOn }: Due,
  today: PlainDate,
): Pick<WorkItem, 'dueOn' | 'overdue' | 'detail'> => {
  const left = daysBetween(today, dueOn);
  return {
    dueOn,
    overdue: left < 0,
    detail: left < 0 ? `办理期限已过 ${-left} 天` : `办理期限还有 ${left} 天`,
  };
};

async function tipOffs(db: Knex, today: PlainDate): Promise<WorkItem[]> {
  const rows = (await db('tip_offs')
    .whereNot({ state: 'TIP_CLOSED' })
    .orderBy('due_on')
    .limit(LIMIT)
    .select(
      'document_id as documentId',
      'kind',
      'accused_name as accusedName',
      'due_on as dueOn',
    )) as (Due & { kind: keyof typeof TIP_OFF_KIND_LABELS; accusedName: string | null })[];
  return rows.map((row) => ({
    kind: 'tip-off',
    documentId: row.documentId,
    title: [TIP_OFF_KIND_LABELS[row.kind], row.accusedName].filter(Boolean).join(' · '),
    ...termOf(row, today),
    link: { page: 'tip-off', id: row.documentId },
  }));
}

async function referrals(db: Knex, { scope }: Caller, today: PlainDate): Promise<WorkItem[]> {
  const codes = (some: Knex.QueryBuilder): void => {
    if (scope.kind === 'district') return;
    void some
      .whereIn('school_code', scope.schoolCodes)
      .orWhereIn('zone_code', scope.zoneCodes)
      .orWhereIn('town_code', scope.townCodes);
  };
  const rows = (await db('tip_off_referrals')
    .where({ state: 'REFERRAL_OPEN' })
    .where(codes)
    .orderBy('due_on')
    .limit(LIMIT)
    .select('document_id as documentId', 'summary', 'due_on as dueOn')) as (Due & {
    summary: string;
  })[];
  return rows.map((row) => ({
    kind: 'tip-off',
    documentId: row.documentId,
    title: row.summary,
    ...termOf(row, today),
    link: { page: 'referral', id: row.documentId },
  }));
}

/** Tip-offs that wait for the committee's office, or what it asked a school, zone or town to look into. */
export async function tipOffGroups(
  db: Knex,
  caller: Caller,
  today: PlainDate,
): Promise<WorkGroup[]> {
  const { role } = caller.actor;
  const [items, title] = OFFICE.includes(role)
    ? [await tipOffs(db, today), '群众举报']
    : [ASKED.includes(role) ? await referrals(db, caller, today) : [], '举报转办'];
  return [
    ...groupOf(
      'tip-off-overdue',
      `${title}逾期`,
      'overdue',
      items.filter((item) => item.overdue),
    ),
    ...groupOf(
      'tip-off',
      `${title}待办`,
      'due',
      items.filter((item) => !item.overdue),
    ),
  ];
}
