import type { Knex } from 'knex';
import { openText } from '../../platform/field-cipher';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import { visitsOnPaper, type VisitOnPaper } from './visits-on-paper';

const opened = (cipher: unknown): string => (typeof cipher === 'string' ? openText(cipher) : '');

const RELATIONSHIPS: Record<string, string> = {
  FATHER: '父亲',
  MOTHER: '母亲',
  GRANDFATHER: '祖父（外祖父）',
  GRANDMOTHER: '祖母（外祖母）',
  OTHER_GUARDIAN: '其他监护人',
};

export type StudentOnPaper = {
  name: string;
  gender: string;
  idNumber: string;
  rollNumber: string;
  schoolName: string;
  gradeClass: string;
  householdAddress: string;
  residenceAddress: string;
};

export type GuardianOnPaper = {
  name: string;
  relationship: string;
  address: string;
  idMasked: string;
};

export type SchoolRow = Record<
  'code' | 'name' | 'documentPrefix' | 'contactName' | 'contactPhone' | 'address',
  unknown
>;

export type FamilyOnPaper = {
  student: StudentOnPaper;
  /** The one a paper is addressed to: the first on file; `null` when none is. */
  guardian: GuardianOnPaper | null;
  /** Those of the running round that count, in order of their days. */
  visits: VisitOnPaper[];
  /** Code of the town where the household is registered; empty outside the district. */
  townCode: string;
  /** The child's school as the issuer of a paper, by attribute names; `null` when it has none. */
  school: SchoolRow | null;
  /** The columns of run-time fields, as they are stored. */
  extra: { student: unknown; guardian: unknown };
};

type Columns = Record<string, unknown>;

const FAMILY = `
select s.name, s.gender, s.id_cipher, s.roll_cipher, s.household_address, s.residence_address, s.town_code, s.extra,
  school.code as school_code, school.name as school_name, school.document_prefix, school.contact_name, school.contact_phone,
  school.address as school_address, class.name as class_name,
  g.id as guardian_id, g.name as guardian_name, g.relationship, g.address as guardian_address, g.id_mask as guardian_id_mask,
  g.extra as guardian_extra,
  (select json_agg(json_build_object('round', v.round, 'visitedOn', v.visited_on, 'way', v.way, 'outcome', v.outcome,
      'photoCount', v.photo_count, 'signatureCount', v.signature_count, 'guardianSignature', v.guardian_signature,
      'refusalWitness', v.refusal_witness, 'recordedByName', v.recorded_by_name) order by v.visited_on, v.seq)
    from persuasion_visits v where v.case_document_id = :caseId and v.round = :round)::text as visits
from students s
left join schools school on school.code = s.school_code
left join school_classes class on class.code = s.class_code
left join lateral (select * from guardians where child_no = s.child_no order by order_no, id limit 1) g on true
where s.child_no = :childNo`;

const guardianOf = (row: Columns): GuardianOnPaper | null =>
  row.guardian_id === null
    ? null
    : {
        name: textOf(row.guardian_name),
        relationship: RELATIONSHIPS[textOf(row.relationship)] ?? '监护人',
        address: textOf(row.guardian_address),
        idMasked: textOf(row.guardian_id_mask),
      };

/**
 * What an official paper says of the child of a case, its guardian and the visits of the running round, identity number in full: the
 * paper itself is stored encrypted. `null` when there is no such child.
 */
export async function familyOnPaper(db: Knex, caseRow: Row): Promise<FamilyOnPaper | null> {
  const { childNo, documentId: caseId, round } = caseRow;
  const [row] = await askPrepared(db, FAMILY, { childNo, caseId, round });
  if (!row) return null;
  return {
    student: {
      name: textOf(row.name),
      gender: row.gender === 'MALE' ? '男' : '女',
      idNumber: opened(row.id_cipher),
      rollNumber: opened(row.roll_cipher),
      schoolName: textOf(row.school_name),
      gradeClass: textOf(row.class_name),
      householdAddress: textOf(row.household_address),
      residenceAddress: textOf(row.residence_address),
    },
    guardian: guardianOf(row),
    visits: visitsOnPaper(JSON.parse(textOf(row.visits) || '[]') as Columns[], Number(round)),
    townCode: textOf(row.town_code),
    school:
      row.school_code === null
        ? null
        : {
            code: row.school_code,
            name: row.school_name,
            documentPrefix: row.document_prefix,
            contactName: row.contact_name,
            contactPhone: row.contact_phone,
            address: row.school_address,
          },
    extra: { student: row.extra, guardian: row.guardian_extra },
  };
}
