import { signInByRest } from './site';

type Child = { documentId: string; childNo: string; name: string; mark: string };

/** A child of the teacher's class who has neither an absence nor a case, so that a story can begin with them. */
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
  const cases = (await teacher('GET', '/cases?pagination[pageSize]=100')) as {
    data: { childNo: string }[];
  };
  const known = new Set(cases.data.map((one) => one.childNo));
  const fresh = roll.data.children.find(
    (child) => child.mark === 'PRESENT' && !known.has(child.childNo),
  );
  if (fresh === undefined) throw new Error('every child of the class has a case already');
  return fresh;
}
