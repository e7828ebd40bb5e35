import { rowsOf } from '../../support/rows/rows';
import { signInByRest, siteDatabase } from './site';

type Child = { documentId: string; childNo: string; name: string; mark: string };

/** What a story may leave at its child besides a case. */
const LEFT = [
  'absences',
  'deferrals',
  'home_teachings',
  'enrolment_movements',
  'pairings',
  'child_plans',
];

async function childrenIn(tables: readonly string[]): Promise<Set<string>> {
  const rows = await rowsOf(siteDatabase());
  const found = await rows.query(
    tables.map((table) => `select child_no from ${table}`).join(' union '),
  );
  await rows.close();
  return new Set(found.map((row) => String(row['child_no'])));
}

/** A child of the teacher's class who has no case, so that a story can begin with them; of those one that no other story has touched, while there is one. */
export async function freshChild(date: string): Promise<Child> {
  const teacher = await signInByRest('teacher');
  const me = (await teacher('GET', '/me')) as { data: { classes: { documentId: string }[] } };
  const classId = me.data.classes[0]?.documentId ?? '';
  const roll = (await teacher(
    'GET',
    `/school-classes/${classId}/roll?date=${date}&session=AM`,
  )) as {
    data: { children: Child[] };
  };
  const withCase = await childrenIn(['cases']);
  const touched = await childrenIn(LEFT);
  const free = roll.data.children.filter(
    (child) => child.mark === 'PRESENT' && !withCase.has(child.childNo),
  );
  const fresh = free.find((child) => !touched.has(child.childNo)) ?? free.at(-1);
  if (fresh === undefined) throw new Error('every child of the class has a case already');
  return fresh;
}
