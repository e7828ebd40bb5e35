import type { IssuerType } from '../../domain/document/issuer';
import type { GuardContext } from '../../guard/context';
import { forbidden, invalid } from '../../guard/errors';
import { readRow } from '../../platform/rows/read-row';
import type { Row } from '../../platform/strapi-casts';
import type { SchoolRow } from './family-data';
import { textOf } from '../../platform/row-values';

export type Issuer = {
  type: IssuerType;
  code: string;
  name: string;
  /** 机关代字 that begins the issuer's series. */
  prefix: string;
  contactName: string;
  contactPhone: string;
  address: string;
};

const COMMITTEE_CODE = 'COMMITTEE';

function issuerFromRow(type: IssuerType, row: SchoolRow | Row, what: string): Issuer {
  const prefix = textOf(row.documentPrefix).trim();
  if (!prefix)
    throw invalid(
      'DOC-02',
      `${what}还没有填写机关代字，不能编文号。请区教委管理员先在单位资料中补充。`,
      ['documentPrefix'],
    );
  return {
    type,
    code: textOf(row.code),
    name: textOf(row.name),
    prefix,
    contactName: textOf(row.contactName),
    contactPhone: textOf(row.contactPhone),
    address: textOf(row.address),
  };
}

/**
 * For whom the actor signs: the principal for the school of the case, a town officer for the town, an officer for the committee.
 * `known` is a school that this act has just read.
 */
export async function issuerOf(
  { strapi, trx, actor }: GuardContext,
  schoolCode: string,
  district: { committeeName: string; committeePrefix: string },
  known: SchoolRow | null = null,
): Promise<Issuer> {
  if (actor.role === 'principal' || actor.role === 'school-clerk' || actor.role === 'teacher') {
    const school =
      known !== null && known.code === actor.schoolCode
        ? known
        : await readRow(strapi, trx, 'api::school.school', 'code', actor.schoolCode ?? '');
    if (!school || school.code !== schoolCode)
      throw forbidden('只能以本校名义为本校学生发文。', 'NOTICE-02');
    return issuerFromRow('SCHOOL', school, '学校');
  }
  if (actor.role === 'town-officer') {
    const town = await readRow(strapi, trx, 'api::town.town', 'code', actor.townCode ?? '');
    if (!town) throw forbidden('您的账号没有关联镇街，不能发文。', 'NOTICE-02');
    return issuerFromRow('TOWN', town, '镇街');
  }
  return {
    type: 'COMMITTEE',
    code: COMMITTEE_CODE,
    name: district.committeeName,
    prefix: district.committeePrefix,
    contactName: '',
    contactPhone: '',
    address: '',
  };
}
