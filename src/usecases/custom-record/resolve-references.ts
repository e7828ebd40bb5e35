import type { Caller } from '../../access/request-actor';
import { inScope } from '../../access/scope';
import { referencesOf } from '../../domain/custom-type/custom-fields';
import {
  CUSTOM_TARGETS,
  homeOf,
  type CustomAttribute,
  type CustomType,
} from '../../domain/custom-type/custom-type';
import { scopeOfRow } from '../../guard/change-summary';
import { invalid } from '../../guard/errors';
import { queryOf, type Data, type Row, type Strapi } from '../../platform/strapi-casts';

/** Codes of the school that a record belongs to, in the shape of a child's. */
const codesOfSchool = ({ code, zoneCode, townCode }: Row): Data => ({
  ...scopeOfRow({ zoneCode, townCode }),
  schoolCode: code,
});

const codesOf = ({ kind }: CustomAttribute, row: Row): Data =>
  kind === 'school' ? codesOfSchool(row) : scopeOfRow(row);

/** A teacher's scope are classes; for the school's own registers it is the school they teach at. */
function mayPointAt(caller: Caller, { kind }: CustomAttribute, isHome: boolean, row: Row): boolean {
  if (kind === 'school' && !isHome) return true;
  if (kind === 'school' && caller.actor.schoolCode === row.code) return true;
  return inScope(caller.scope, { ...row, ...(kind === 'school' && codesOfSchool(row)) }, true);
}

/**
 * The records that were pointed at, as row ids, and the scope codes that come with the one by which the record belongs to a school.
 * What the caller may not act for is answered like what does not exist: CUSTOM-01.
 */
export async function resolveReferences(
  strapi: Strapi,
  caller: Caller,
  type: CustomType,
  input: Data,
): Promise<Data> {
  const home = homeOf(type);
  const data: Data = {};
  for (const attribute of referencesOf(type)) {
    const { name, kind, label } = attribute;
    const documentId = input[name];
    if (documentId === undefined) continue;
    if (documentId === null) {
      data[name] = null;
      continue;
    }
    const target = CUSTOM_TARGETS[kind as keyof typeof CUSTOM_TARGETS];
    const row = await queryOf(strapi, target).findOne({ where: { documentId } });
    if (!row || !mayPointAt(caller, attribute, name === home.name, row))
      throw invalid('CUSTOM-01', `请从您职责范围内的名单中重新选择“${label}”。`, [name]);
    data[name] = row.id;
    if (name === home.name) Object.assign(data, codesOf(attribute, row));
  }
  return data;
}
