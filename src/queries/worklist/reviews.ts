import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import { actingScope } from '../../access/scope';
import { whereInScope } from '../../access/scope-filter';
import type { Role } from '../../domain/kernel/actor';
import { formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import { PUPIL_CATEGORY_LABELS } from '../../domain/family/kinds';
import { groupOf, type WorkGroup, type WorkItem } from './work-item';

const LIMIT = 500;
/** Class teacher and school (大渡口方案 四（八）); each only what another wrote down (FAMILY-05). */
const REVIEWERS: readonly Role[] = ['principal', 'school-clerk', 'teacher'];

type Unreviewed = {
  documentId: string;
  name: string;
  category: keyof typeof PUPIL_CATEGORY_LABELS;
  by: string;
  on: PlainDate;
};

/** Home visits that wait for the review of this person, the oldest first. The source sets no term, so there is no due date. */
export async function reviewGroup(db: Knex, { actor, scope }: Caller): Promise<WorkGroup[]> {
  if (!REVIEWERS.includes(actor.role)) return [];
  const rows = (await whereInScope(
    db('home_visits as r')
      .join('students as s', 's.child_no', 'r.child_no')
      .whereNull('r.reviewed_on')
      .whereNot('r.recorded_by_staff_no', actor.staffNo),
    actingScope(scope),
    'r',
  )
    .orderBy(['r.held_on', 'r.id'])
    .limit(LIMIT)
    .select(
      'r.document_id as documentId',
      's.name',
      'r.category',
      'r.recorded_by_name as by',
      'r.held_on as on',
    )) as Unreviewed[];
  const items = rows.map(
    ({ documentId, name, category, by, on }): WorkItem => ({
      kind: 'child-record',
      documentId,
      title: `${PUPIL_CATEGORY_LABELS[category]} · ${name}`,
      detail: `${by}登记的${formatChineseDate(on)}家访，待审核`,
      overdue: false,
      link: { page: 'home-visit', id: documentId },
    }),
  );
  return groupOf('home-visit-review', '家访待审核', 'todo', items);
}
