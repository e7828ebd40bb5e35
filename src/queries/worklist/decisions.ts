import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import { actingScope } from '../../access/scope';
import { whereInScope } from '../../access/scope-filter';
import { mayDecide } from '../../domain/approval/may-decide';
import { DEFERRAL_KIND_LABELS } from '../../domain/deferral/kinds';
import type { Role } from '../../domain/kernel/actor';
import { formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import { HOME_TEACHING_KIND_LABELS } from '../../domain/home-teaching/kinds';
import { MOVEMENT_KIND_LABELS, WITH_OTHER_SCHOOL } from '../../domain/movement/kinds';
import type { WorkPage } from '../../domain/worklist/work';
import { isOfSubdistrict } from '../../guard/facts/subdistrict';
import { groupOf, type WorkGroup, type WorkItem } from './work-item';

const LIMIT = 500;
/** Who checks a movement; the district's administrators act only when nobody else can. */
const CHECKERS: readonly Role[] = ['principal', 'zone-head', 'bureau-officer'];

type Waiting = {
  documentId: string;
  name: string;
  kind: string;
  by: string;
  byStaffNo: string;
  on: PlainDate | null;
};

const lineOf = (page: WorkPage, label: string, row: Waiting, verb: string): WorkItem => ({
  kind: 'child-record',
  documentId: row.documentId,
  title: `${label} · ${row.name}`,
  detail: `${row.by}${row.on ? ` ${formatChineseDate(row.on)}` : ''} ${verb}`,
  overdue: false,
  link: { page, id: row.documentId },
});

const applied = async (db: Knex, { scope }: Caller, table: string): Promise<Waiting[]> =>
  (await whereInScope(db(`${table} as r`).where({ 'r.state': 'APPLIED' }), actingScope(scope), 'r')
    .orderBy(['r.applied_on', 'r.id'])
    .limit(LIMIT)
    .select(
      'r.document_id as documentId',
      'r.student_name as name',
      'r.kind',
      'r.applied_by_name as by',
      'r.applied_by_staff_no as byStaffNo',
      'r.applied_on as on',
    )) as Waiting[];

/** Those that wait for the other school beyond its day stand in the list already. */
const unchecked = async (db: Knex, { scope }: Caller, today: PlainDate): Promise<Waiting[]> =>
  (await whereInScope(
    db('enrolment_movements as r')
      .join('students as s', 's.child_no', 'r.child_no')
      .where({ 'r.check': 'UNCHECKED' })
      .where((any) => {
        void any
          .whereNotIn('r.kind', [...WITH_OTHER_SCHOOL])
          .orWhere('r.confirm_due_on', '>=', today);
      }),
    actingScope(scope),
    'r',
  )
    .orderBy(['r.moved_on', 'r.id'])
    .limit(LIMIT)
    .select(
      'r.document_id as documentId',
      's.name',
      'r.kind',
      'r.recorded_by_name as by',
      'r.recorded_by_staff_no as byStaffNo',
      'r.moved_on as on',
    )) as Waiting[];

/** What this person may decide on, with the very rules of the decision: nobody is sent to a button that refuses. */
export async function decisionGroups(
  db: Knex,
  caller: Caller,
  today: PlainDate,
): Promise<WorkGroup[]> {
  const { actor } = caller;
  const subdistrict = await isOfSubdistrict(db, actor);
  const isMine = (row: Waiting, townMayDecide: boolean): boolean =>
    mayDecide(
      {
        deciderRole: actor.role,
        deciderStaffNo: actor.staffNo,
        applicantStaffNo: row.byStaffNo,
        townMayDecide,
        subdistrict,
      },
      today,
    );
  const checks = CHECKERS.includes(actor.role);
  const [lessons, deferrals, movements] = await Promise.all([
    applied(db, caller, 'home_teachings'),
    applied(db, caller, 'deferrals'),
    checks ? unchecked(db, caller, today) : [],
  ]);
  const decisions = [
    ...lessons
      .filter((row) => isMine(row, false))
      .map((row) =>
        lineOf(
          'home-teaching',
          HOME_TEACHING_KIND_LABELS[row.kind as keyof typeof HOME_TEACHING_KIND_LABELS],
          row,
          '申报，待审批',
        ),
      ),
    ...deferrals
      .filter((row) => isMine(row, true))
      .map((row) =>
        lineOf(
          'deferral',
          DEFERRAL_KIND_LABELS[row.kind as keyof typeof DEFERRAL_KIND_LABELS],
          row,
          '申请，待审批',
        ),
      ),
  ];
  const toCheck = movements
    .filter(({ byStaffNo }) => byStaffNo !== actor.staffNo)
    .map((row) =>
      lineOf(
        'movement',
        MOVEMENT_KIND_LABELS[row.kind as keyof typeof MOVEMENT_KIND_LABELS],
        row,
        '发生，待核对',
      ),
    );
  return [
    ...groupOf('decision', '待我审批', 'due', decisions),
    ...groupOf('movement-check', '学籍异动待核对', 'todo', toCheck),
  ];
}
