import { scopedFilterFor } from '../access/record-scope';
import type { Caller } from '../access/request-actor';
import type { ChecklistContent } from '../domain/checklist/content';
import type { Prefilled } from '../domain/checklist/prefill-sources';
import type { PlainDate } from '../domain/kernel/plain-date';
import { notFound } from '../guard/errors';
import { contentOfVersion } from '../guard/facts/inspections';
import { textOf } from '../platform/row-values';
import { knexOf, queryOf, type Row, type Strapi } from '../platform/strapi-casts';
import { FINDING } from '../usecases/finding/append-finding-event';
import { INSPECTION } from '../usecases/inspection/load-inspection';
import { prefillOf } from '../usecases/inspection/prefill';

/** Everything a page needs to fill or to read one sheet. */
export type InspectionSheet = {
  inspection: Row;
  checklist: ChecklistContent;
  school: { documentId: string; code: string; name: string; zoneName: string | null };
  prefilled: Record<string, Prefilled>;
  findings: Row[];
  editable: boolean;
};

/** An inspection in scope; 404 otherwise, and for another's draft. */
export async function inspectionInScope(strapi: Strapi, caller: Caller, id: string): Promise<Row> {
  const row = await queryOf(strapi, INSPECTION).findOne({
    where: { $and: [{ documentId: id }, scopedFilterFor(strapi, INSPECTION, caller)] },
  });
  if (!row) throw notFound('督查');
  return row;
}

async function schoolOf(strapi: Strapi, inspection: Row): Promise<InspectionSheet['school']> {
  const school = (await knexOf(strapi)('schools as s')
    .leftJoin('zones as z', 'z.code', 's.zone_code')
    .where('s.code', textOf(inspection.schoolCode))
    .first('s.document_id', 's.code', 's.name', 'z.name as zone_name')) as
    | { document_id: string; code: string; name: string; zone_name: string | null }
    | undefined;
  return {
    documentId: school?.document_id ?? '',
    code: textOf(inspection.schoolCode),
    name: textOf(inspection.schoolName),
    zoneName: school?.zone_name ?? null,
  };
}

/** One sheet with the version of the checklist it began with. A draft counts anew at every reading, what was handed in keeps its counts. */
export async function inspectionSheet(
  strapi: Strapi,
  caller: Caller,
  id: string,
): Promise<InspectionSheet> {
  const inspection = await inspectionInScope(strapi, caller, id);
  const db = knexOf(strapi);
  const code = textOf(inspection.checklistCode);
  const checklist = await contentOfVersion(db, code, Number(inspection.checklistVersion));
  if (!checklist) throw new Error(`督查所用的清单版本不存在：${id}`);
  const draft = inspection.state === 'DRAFT';
  const [school, prefilled, findings] = await Promise.all([
    schoolOf(strapi, inspection),
    draft
      ? prefillOf(db, checklist, textOf(inspection.schoolCode), inspection.inspectedOn as PlainDate)
      : ((inspection.prefilled ?? {}) as Record<string, Prefilled>),
    queryOf(strapi, FINDING).findMany({
      where: { inspectionDocumentId: inspection.documentId },
      orderBy: [{ id: 'asc' }],
    }),
  ]);
  const editable = draft && inspection.inspectorStaffNo === caller.actor.staffNo;
  return { inspection, checklist, school, prefilled, findings, editable };
}
