import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import { whereInScope } from '../../access/scope-filter';
import type { AlarmKind } from '../../domain/alarm/kinds';
import type { Role } from '../../domain/kernel/actor';
import { formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import { HOME_TEACHER } from '../../guard/facts/vacancies';
import { groupOf, type WorkGroup, type WorkItem } from './work-item';

/** From which step of the ladder on an office hears of an alarm; whoever is in charge has it in the lists of the day. */
const TOLD_FROM: Partial<Record<Role, number>> = {
  principal: 1,
  'zone-head': 2,
  'bureau-officer': 3,
  'bureau-leader': 3,
  'district-admin': 3,
};
const LIMIT = 1000;
const DUTIES = { kind: 'vacancy', link: { page: 'duties', id: '' } } as const;

type Alarm = {
  documentId: string;
  kind: AlarmKind;
  kindCode: string | null;
  kindName: string | null;
  title: string;
  detail: string;
  raisedOn: PlainDate;
  studentId: string | null;
};

const lineOf = ({ documentId, title, detail, raisedOn, studentId }: Alarm): WorkItem => ({
  kind: studentId ? 'child-record' : 'vacancy',
  documentId,
  title,
  detail: `自${formatChineseDate(raisedOn)}起：${detail}`,
  overdue: true,
  link: studentId ? { page: 'student', id: studentId } : { page: 'duties', id: '' },
});

/** Vacant posts of a kind in one line: a district has hundreds, and they are filled from one page. */
function postsLine(alarms: readonly Alarm[]): WorkItem[] {
  const [first] = alarms;
  if (!first) return [];
  if (alarms.length === 1) return [{ ...lineOf(first), ...DUTIES, detail: first.detail }];
  const since = formatChineseDate(first.raisedOn);
  return [
    {
      ...lineOf(first),
      ...DUTIES,
      title: `${first.kindName ?? '责任人'}空缺 ${alarms.length} 处，久未到岗`,
      detail: `最早自${since}起空缺，请明确责任人`,
    },
  ];
}

/** Alarms that nobody settled in time and that have come up to this office (school → zone → committee). */
export async function alarmGroup(db: Knex, { actor, scope }: Caller): Promise<WorkGroup[]> {
  const from = TOLD_FROM[actor.role];
  if (from === undefined) return [];
  const rows = (await whereInScope(
    db('alarms as a')
      .leftJoin('assignment_kinds as k', 'k.code', 'a.kind_code')
      .leftJoin('students as s', 's.child_no', 'a.child_no')
      .where({ 'a.state': 'RAISED' })
      .where('a.level', '>=', from),
    scope,
    'a',
  )
    .orderBy(['a.raised_on', 'a.id'])
    .limit(LIMIT)
    .select(
      'a.document_id as documentId',
      'a.kind',
      'a.kind_code as kindCode',
      'k.name as kindName',
      'a.title',
      'a.detail',
      'a.raised_on as raisedOn',
      's.document_id as studentId',
    )) as Alarm[];
  // A child that nobody teaches is a line of its own: it is mended at the child, and not on the page of the assignments.
  const isLessons = ({ kind, kindCode }: Alarm): boolean =>
    kind === 'HOME_TEACHING_BEHIND' || kindCode === HOME_TEACHER;
  const lessons = rows.filter(isLessons).map(lineOf);
  const posts = new Map<string, Alarm[]>();
  for (const row of rows.filter((one) => !isLessons(one))) {
    const code = row.kindCode ?? '';
    posts.set(code, [...(posts.get(code) ?? []), row]);
  }
  const lines = [...lessons, ...[...posts.values()].flatMap(postsLine)];
  return groupOf('alarm', '警报未消除', 'overdue', lines);
}
