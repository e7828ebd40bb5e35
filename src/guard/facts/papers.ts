import type { DocumentKind, IssuerType, TownKind } from '../../domain/document/issuer';
import { filledText } from '../../platform/row-values';
import type { CheckContext } from '../change';

type Raw = Record<string, unknown>;

/** Who issues a paper and with what power: the kind of an issuing town, and whether 街道 may order. */
export async function powerFacts(after: Raw, { db, settings }: CheckContext) {
  const town =
    after.issuerType === 'TOWN'
      ? ((await db('towns').where({ code: after.issuerCode }).first('kind')) as Raw | undefined)
      : undefined;
  return {
    kind: after.kind as DocumentKind,
    issuerType: after.issuerType as IssuerType,
    issuerTownKind: (town?.kind as TownKind | undefined) ?? null,
    subdistrictMayOrder: settings('notice.subdistrictMayOrder'),
  };
}

/** Where a child's household registration lies: the addressee of reports about it. */
export async function addresseeOfReport(after: Raw, { db }: CheckContext) {
  const student = (await db('students')
    .where({ child_no: after.childNo })
    .first('town_code', 'household_outside')) as Raw | undefined;
  return {
    townCode: filledText(student?.town_code),
    householdOutside: student?.household_outside === true,
  };
}
