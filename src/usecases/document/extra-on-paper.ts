import type { StoredExtra } from '../../domain/form/extra';
import { extraOnPaper, type PaperExtra, type PaperRecord } from '../../domain/form/fields-on-paper';
import type { GuardContext } from '../../guard/context';
import { storedExtra } from '../../guard/extra-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { FamilyOnPaper } from './family-data';
import { regionNames } from './region-names';

/**
 * What administrators' own fields say of child, first guardian, case and latest visit, ready to be frozen with a paper; nothing when
 * there is none, so that papers of a district without such fields are what they always were.
 */
export async function runTimeTexts(
  context: GuardContext,
  caseRow: Row,
  family: FamilyOnPaper,
): Promise<{ extra?: PaperExtra }> {
  if (context.fields.length === 0) return {};
  const { strapi } = context;
  const [visit] = await queryOf(strapi, 'api::persuasion-visit.persuasion-visit').findMany({
    where: { caseDocumentId: caseRow.documentId, round: caseRow.round },
    orderBy: [{ visitedOn: 'desc' }, { seq: 'desc' }],
    limit: 1,
  });
  return textsOf(context, {
    student: storedExtra(family.extra.student),
    guardian: storedExtra(family.extra.guardian),
    case: storedExtra(caseRow.extra),
    visit: storedExtra(visit?.extra),
  });
}

/** The same of an inspection, for its sheet. */
export async function inspectionTexts(
  context: GuardContext,
  inspection: Row,
): Promise<{ extra?: PaperExtra }> {
  if (context.fields.length === 0) return {};
  return textsOf(context, { inspection: storedExtra(inspection.extra) });
}

async function textsOf(
  { strapi, fields, today }: GuardContext,
  stored: Partial<Record<PaperRecord, StoredExtra>>,
): Promise<{ extra?: PaperExtra }> {
  const names = await regionNames(strapi, fields, Object.values(stored));
  const extra = extraOnPaper(fields, stored, today, names);
  return Object.keys(extra).length > 0 ? { extra } : {};
}
