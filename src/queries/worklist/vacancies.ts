import type { Caller } from '../../access/request-actor';
import type { Role } from '../../domain/kernel/actor';
import type { Instant } from '../../domain/kernel/instant';
import { HOME_TEACHER_NAME } from '../../guard/facts/vacancies';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { vacancies, type Vacancy } from '../vacancies';
import { groupOf, type WorkGroup, type WorkItem } from './work-item';

/** Who can fill a post, or has to see that it is filled. */
const FILLERS: readonly Role[] = [
  'principal',
  'school-clerk',
  'zone-head',
  'town-officer',
  'bureau-officer',
  'district-admin',
];
const NAMED = 3;

function itemOf(documentId: string, kindName: string, posts: readonly Vacancy[]): WorkItem {
  const names = posts.slice(0, NAMED).map(({ name }) => name);
  return {
    kind: 'vacancy',
    documentId,
    title: `${kindName}空缺 ${posts.length} 处`,
    detail: `${names.join('、')}${posts.length > NAMED ? '等' : ''}，工作暂时无人接收，请明确责任人`,
    overdue: false,
    link: { page: 'duties', id: '' },
  };
}

/** Posts that nobody holds, a line a kind: what would go to their holder goes to nobody (大渡口方案 三). */
export async function vacancyGroup(
  strapi: Strapi,
  caller: Caller,
  now: Instant,
): Promise<WorkGroup[]> {
  if (!FILLERS.includes(caller.actor.role)) return [];
  const byKind = new Map<string, Vacancy[]>();
  for (const post of await vacancies(strapi, caller, now))
    byKind.set(post.kindName, [...(byKind.get(post.kindName) ?? []), post]);
  const kinds = (await knexOf(strapi)('assignment_kinds').select('name', 'document_id')) as {
    name: string;
    document_id: string;
  }[];
  const items = kinds.flatMap(({ name, document_id: documentId }) => {
    const vacant = byKind.get(name);
    return vacant ? [itemOf(documentId, name, vacant)] : [];
  });
  // No kind of assignment: the code of such a post is the document id of the home teaching itself.
  const untaught = byKind.get(HOME_TEACHER_NAME);
  if (untaught?.[0]) items.push(itemOf(untaught[0].code, HOME_TEACHER_NAME, untaught));
  return groupOf('vacancy', '责任人空缺', 'todo', items);
}
