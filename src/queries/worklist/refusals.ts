import type { Knex } from 'knex';
import type { Caller } from '../../access/request-actor';
import { actingScope } from '../../access/scope';
import { whereInScope } from '../../access/scope-filter';
import { isToldOfRefusal, refusalsToldSince } from '../../domain/approval/refusal-told';
import { DEFERRAL_KIND_LABELS } from '../../domain/deferral/kinds';
import { HOME_TEACHING_KIND_LABELS } from '../../domain/home-teaching/kinds';
import { formatChineseDate, type PlainDate } from '../../domain/kernel/plain-date';
import type { SettingsOn } from '../../domain/kernel/settings';
import type { WorkPage } from '../../domain/worklist/work';
import { groupOf, SHOWN, type WorkGroup, type WorkItem } from './work-item';

const SOURCES: readonly {
  table: string;
  page: WorkPage;
  labels: Readonly<Record<string, string>>;
}[] = [
  { table: 'deferrals', page: 'deferral', labels: DEFERRAL_KIND_LABELS },
  { table: 'home_teachings', page: 'home-teaching', labels: HOME_TEACHING_KIND_LABELS },
];

type Refused = {
  documentId: string;
  name: string;
  kind: string;
  by: string | null;
  on: PlainDate;
  opinion: string | null;
};

/** Refused since the day, not noted as read and not followed by another application for the child. */
const refused = async (
  db: Knex,
  { scope, actor }: Caller,
  table: string,
  since: PlainDate,
): Promise<Refused[]> =>
  (await whereInScope(
    db(`${table} as r`)
      .where({ 'r.state': 'NOT_APPROVED' })
      .where('r.decided_on', '>=', since)
      .whereNull('r.refusal_noted_on')
      // A child of no school was applied for by its town.
      .whereRaw(`(r.school_code is null) = ?`, [isToldOfRefusal(actor.role, null)])
      .whereNotExists((anew) => {
        void anew.from(`${table} as n`).whereRaw('n.child_no = r.child_no').whereRaw('n.id > r.id');
      }),
    actingScope(scope),
    'r',
  )
    .orderBy([{ column: 'r.decided_on', order: 'desc' }, 'r.id'])
    .limit(SHOWN)
    .select(
      'r.document_id as documentId',
      'r.student_name as name',
      'r.kind',
      'r.decided_by_name as by',
      'r.decided_on as on',
      'r.decision_opinion as opinion',
    )) as Refused[];

/** Applications that were not granted, with the reason: the school applies anew or sees the child back in class. */
export async function refusalGroup(
  db: Knex,
  caller: Caller,
  { today, settings }: { today: PlainDate; settings: SettingsOn },
): Promise<WorkGroup[]> {
  if (![null, 'any'].some((school) => isToldOfRefusal(caller.actor.role, school))) return [];
  const since = refusalsToldSince(today, settings('approval.refusalShownDays'));
  const bySource = await Promise.all(
    SOURCES.map(async ({ table, page, labels }): Promise<WorkItem[]> => {
      const rows = await refused(db, caller, table, since);
      return rows.map(({ documentId, name, kind, by, on, opinion }) => ({
        kind: 'child-record',
        documentId,
        title: `${labels[kind] ?? kind} · ${name}`,
        detail: `${by ?? ''} ${formatChineseDate(on)} 不予批准：${opinion ?? ''}`.trim(),
        overdue: false,
        link: { page, id: documentId },
      }));
    }),
  );
  return groupOf('refusal', '申请未获批准', 'todo', bySource.flat());
}
