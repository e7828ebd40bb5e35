import { extraOnPaper, type PaperExtra } from '../../domain/form/fields-on-paper';
import type { GuardContext } from '../../guard/context';
import { storedExtra } from '../../guard/extra-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { FamilyOnPaper } from './family-data';

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
  const { strapi, fields, today } = context;
  const [visit] = await queryOf(strapi, 'api::persuasion-visit.persuasion-visit').findMany({
    where: { caseDocumentId: caseRow.documentId, round: caseRow.round },
    orderBy: [{ visitedOn: 'desc' }, { seq: 'desc' }],
    limit: 1,
  });
  const towns = await queryOf(strapi, 'api::town.town').findMany({ select: ['code', 'name'] });
  const names = new Map(towns.map((town) => [String(town.code), String(town.name)]));
  const stored = {
    student: storedExtra(family.extra.student),
    guardian: storedExtra(family.extra.guardian),
    case: storedExtra(caseRow.extra),
    visit: storedExtra(visit?.extra),
  };
  const extra = extraOnPaper(fields, stored, today, (code) => names.get(code) ?? code);
  return Object.keys(extra).length > 0 ? { extra } : {};
}
