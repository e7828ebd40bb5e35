import type { Knex } from 'knex';
import type { Caller } from '../access/request-actor';
import type { Scope } from '../access/scope';
import { knexOf, type Strapi } from '../platform/strapi-casts';

/** A school that somebody may inspect, with what is known of earlier inspections. */
export type InspectableSchool = {
  documentId: string;
  code: string;
  name: string;
  zoneName: string | null;
  stage: string | null;
  lastInspectedOn: string | null;
  openFindings: number;
  /** On file; null when there is none. */
  principalName: string | null;
};

type Raw = {
  document_id: string;
  code: string;
  name: string;
  stage: string | null;
  zone_name: string | null;
  last_inspected_on: string | null;
  open_findings: string | null;
  principal_name: string | null;
};

async function schoolsInScope(db: Knex, scope: Scope): Promise<InspectableSchool[]> {
  const rows = (await db('schools as s')
    .leftJoin('zones as z', 'z.code', 's.zone_code')
    .joinRaw(
      `left join lateral (select max(i.inspected_on) as last_inspected_on from inspections i
        where i.school_code = s.code and i.state = 'SUBMITTED') i on true`,
    )
    .joinRaw(
      `left join lateral (select count(*) as open_findings from findings f
        where f.school_code = s.code and f.state in ('OPEN', 'RECTIFIED')) f on true`,
    )
    .joinRaw(
      `left join lateral (select m.name from staff_members m where m.school_code = s.code and m.role = 'principal'
        and m.active order by m.id limit 1) p on true`,
    )
    .where((any) => {
      if (scope.kind === 'district') return;
      any.whereIn('s.code', scope.schoolCodes).orWhereIn('s.zone_code', scope.zoneCodes);
    })
    .orderByRaw('i.last_inspected_on nulls first, s.order_no, s.code')
    .select(
      's.document_id',
      's.code',
      's.name',
      's.stage',
      'z.name as zone_name',
      'i.last_inspected_on',
      'f.open_findings',
      'p.name as principal_name',
    )) as Raw[];
  return rows.map((row) => ({
    documentId: row.document_id,
    code: row.code,
    name: row.name,
    zoneName: row.zone_name,
    stage: row.stage,
    lastInspectedOn: row.last_inspected_on,
    openFindings: Number(row.open_findings ?? 0),
    principalName: row.principal_name,
  }));
}

/** The schools the caller may inspect, those never inspected first, then the longest ago. */
export const myInspectableSchools = (
  strapi: Strapi,
  { scope }: Caller,
): Promise<InspectableSchool[]> => schoolsInScope(knexOf(strapi), scope);
