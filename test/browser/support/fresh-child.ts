import { rowsOf } from '../../support/rows/rows';
import { signInByRest, siteDatabase } from './site';

type Child = { documentId: string; childNo: string; name: string; mark: string };

/** What a story leaves at its child: the next story takes another, in whatever order they run. */
const LEFT = [
  'cases',
  'absences',
  'deferrals',
  'home_teachings',
  'enrolment_movements',
  'pairings',
  'child_plans',
];

async function touchedChildren(): Promise<Set<string>> {
  const rows = await rowsOf(siteDatabase());
  const found = await rows.query(
    LEFT.map((table) => `select child_no from ${table}`).join(' union '),
  );
  await rows.close();
  return new Set(found.map((row) => String(row['child_no'])));
}

/** A child of the teacher's class whom no record tells of yet, so that a story can begin with them. */
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
  const touched = await touchedChildren();
  const fresh = roll.data.children.find(
    (child) => child.mark === 'PRESENT' && !touched.has(child.childNo),
  );
  if (fresh === undefined) throw new Error('every child of the class has a record already');
  return fresh;
}
