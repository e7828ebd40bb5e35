import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import { whereInScope } from '../../access/scope-filter';
import { FOLLOW_UP_RULES } from '../../domain/deferral/rules/deferral-rules';
import { BALANCE_RULES } from '../../domain/home-teaching/rules/home-teaching-rules';
import type { Role } from '../../domain/kernel/actor';
import type { SchoolCalendar } from '../../domain/kernel/calendar';
import { addDays, daysBetween, type PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { SettingsOn } from '../../domain/kernel/settings';
import { MOVEMENT_KIND_LABELS, WITH_OTHER_SCHOOL } from '../../domain/movement/kinds';
import { balanceOfRow } from '../../guard/facts/home-teaching';
import { groupOf, SHOWN, type WorkGroup, type WorkItem } from './work-item';

type Day = { today: PlainDate; settings: SettingsOn; calendar: SchoolCalendar };
type Child = { documentId: string; studentId: string; name: string };

const TEACHING: readonly Role[] = ['principal', 'school-clerk', 'teacher', 'helper'];
const FOLLOWERS: readonly Role[] = [
  'principal',
  'school-clerk',
  'town-officer',
  'zone-head',
  'bureau-officer',
];

const itemOf = (
  child: Child,
  what: Pick<WorkItem, 'title' | 'detail' | 'dueOn' | 'overdue'>,
): WorkItem => ({
  kind: 'child-record',
  documentId: child.documentId,
  link: { page: 'student', id: child.studentId },
  ...what,
});

const inCare = (db: Knex, { scope }: Caller, table: string): Knex.QueryBuilder =>
  whereInScope(db(`${table} as r`).join('students as s', 's.child_no', 'r.child_no'), scope, 'r')
    .limit(SHOWN)
    .select('r.document_id as documentId', 's.document_id as studentId', 's.name');

/** Children taught at home whose lessons fall behind what the year asks. */
async function lessonsOwed(db: Knex, caller: Caller, day: Day): Promise<WorkItem[]> {
  if (!TEACHING.includes(caller.actor.role)) return [];
  const rows = (await inCare(db, caller, 'home_teachings')
    .where({ 'r.state': 'APPROVED' })
    .select(
      'r.from_date as fromDate',
      'r.to_date as toDate',
      'r.ended_on as endedOn',
    )) as (Child & {
    id: number;
  })[];
  const items = await Promise.all(
    rows.map(async (row) => {
      const owed = judge(BALANCE_RULES, await balanceOfRow(db, row, day), day.today);
      const [first] = owed;
      return first
        ? [itemOf(row, { title: `送教 · ${row.name}`, detail: first.message, overdue: false })]
        : [];
    }),
  );
  return items.flat();
}

/** Transfers that the other school has not confirmed in time. */
async function unconfirmed(db: Knex, caller: Caller, { today }: Day): Promise<WorkItem[]> {
  const rows = (await inCare(db, caller, 'enrolment_movements')
    .where({ 'r.check': 'UNCHECKED' })
    .whereIn('r.kind', [...WITH_OTHER_SCHOOL])
    .where('r.confirm_due_on', '<', today)
    .orderBy('r.confirm_due_on')
    .select('r.kind', 'r.confirm_due_on as dueOn', 'r.other_school_name as school')) as (Child & {
    kind: keyof typeof MOVEMENT_KIND_LABELS;
    dueOn: PlainDate;
    school: string;
  })[];
  return rows.map((row) =>
    itemOf(row, {
      title: `${MOVEMENT_KIND_LABELS[row.kind]} · ${row.name}`,
      detail: `${row.school}至今没有确认，请查明去向`,
      dueOn: row.dueOn,
      overdue: true,
    }),
  );
}

/** Deferrals and suspensions that end soon: renewed, or back to school. */
async function endingSoon(db: Knex, caller: Caller, { today, settings }: Day): Promise<WorkItem[]> {
  const rows = (await inCare(db, caller, 'deferrals')
    .where({ 'r.state': 'APPROVED' })
    .where('r.to_date', '<=', addDays(today, settings('deferral.renewBeforeDays')))
    .orderBy('r.to_date')
    .select('r.to_date as dueOn')) as (Child & { dueOn: PlainDate })[];
  return rows.map((row) =>
    itemOf(row, {
      title: `缓学、休学 · ${row.name}`,
      detail: `${Math.max(0, daysBetween(today, row.dueOn))} 天后期满，请提出续办或督促入（复）学`,
      dueOn: row.dueOn,
      overdue: row.dueOn < today,
    }),
  );
}

/** Deferrals and suspensions that nobody has asked after for too long. A home visit counts, and a contact with town or village. */
async function notFollowed(db: Knex, caller: Caller, day: Day): Promise<WorkItem[]> {
  const { today, settings } = day;
  const followUpDays = settings('deferral.followUpDays');
  const lastOf = (table: string) =>
    db(`${table} as f`).whereRaw('f.child_no = r.child_no').max('f.held_on');
  const rows = (await inCare(db, caller, 'deferrals')
    .where({ 'r.state': 'APPROVED' })
    .where('r.from_date', '<', addDays(today, -followUpDays))
    .where('r.to_date', '>=', today)
    .whereNotExists((recent) => {
      void recent
        .from('home_visits as v')
        .whereRaw('v.child_no = r.child_no')
        .where('v.held_on', '>=', addDays(today, -followUpDays));
    })
    .whereNotExists((recent) => {
      void recent
        .from('place_contacts as c')
        .whereRaw('c.child_no = r.child_no')
        .where('c.held_on', '>=', addDays(today, -followUpDays));
    })
    .orderBy('r.from_date')
    .select('r.from_date as fromDate')
    .select({ visited: lastOf('home_visits'), contacted: lastOf('place_contacts') })) as (Child & {
    fromDate: PlainDate;
    visited: PlainDate | null;
    contacted: PlainDate | null;
  })[];
  return rows.flatMap(({ visited, contacted, ...row }) => {
    const lastFollowedUpOn = (visited ?? '') > (contacted ?? '') ? visited : contacted;
    const facts = { fromDate: row.fromDate, lastFollowedUpOn, today, followUpDays };
    const title = `缓学、休学 · ${row.name}`;
    return judge(FOLLOW_UP_RULES, facts, today).map(({ message }) =>
      itemOf(row, { title, detail: message, overdue: true }),
    );
  });
}

/** What the records beside the cases ask for today. */
export async function childRecordGroups(db: Knex, caller: Caller, day: Day): Promise<WorkGroup[]> {
  const follows = FOLLOWERS.includes(caller.actor.role);
  const keepsUp = follows || caller.actor.role === 'teacher';
  const [owed, moved, ending, alone] = await Promise.all([
    lessonsOwed(db, caller, day),
    follows ? unconfirmed(db, caller, day) : [],
    follows ? endingSoon(db, caller, day) : [],
    keepsUp ? notFollowed(db, caller, day) : [],
  ]);
  return [
    ...groupOf('movement', '学籍变动待确认', 'overdue', moved),
    ...groupOf('deferral', '缓学、休学将期满', 'due', ending),
    ...groupOf('deferral-follow-up', '缓学、休学待跟踪', 'due', alone),
    ...groupOf('home-teaching', '送教学时不足', 'due', owed),
  ];
}
