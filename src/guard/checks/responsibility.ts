import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { Assignment } from '../../domain/responsibility/assignment';
import type { AssignmentKind } from '../../domain/responsibility/kinds';
import {
  ASSIGNMENT_RULES,
  GRANT_RULES,
} from '../../domain/responsibility/rules/responsibility-rules';
import type { Check } from '../change';
import { filledText, textOf } from '../../platform/row-values';

type Raw = Record<string, unknown>;
function assignmentOf(row: Raw, name: (field: string) => string): Assignment {
  const at = (field: string): string | null => filledText(row[name(field)]);
  return {
    kindCode: textOf(row[name('kindCode')]),
    staffNo: at('staffNo'),
    staffName: at('staffName'),
    fromDate: row[name('fromDate')] as PlainDate,
    toDate: (row[name('toDate')] as PlainDate | null | undefined) ?? null,
    schoolCode: at('schoolCode'),
    classCode: at('classCode'),
    zoneCode: at('zoneCode'),
    townCode: at('townCode'),
    villageCode: at('villageCode'),
    childNo: at('childNo'),
  };
}

const snake = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A responsibility assignment. */
export const checkAssignment: Check = async ({ kind, before, after }, { db, today, settings }) => {
  if (kind === 'delete') return [];
  const kindRow = (await db('assignment_kinds').where({ code: after.kindCode }).first('*')) as
    | Raw
    | undefined;
  const staff = (await db('staff_members')
    .where({ staff_no: after.staffNo ?? '' })
    .first('certified')) as Raw | undefined;
  const others = (await db('responsibility_assignments')
    .where({ kind_code: after.kindCode })
    .whereNot({ document_id: before?.documentId ?? '' })
    .select('*')) as Raw[];
  return judge(
    ASSIGNMENT_RULES,
    {
      assignment: assignmentOf(after, (field) => field),
      kind: kindRow
        ? ({
            code: kindRow.code,
            name: kindRow.name,
            target: kindRow.target,
            opensScope: kindRow.opens_scope,
            needsCertificate: kindRow.needs_certificate,
            orderNo: kindRow.order_no,
          } as AssignmentKind)
        : null,
      staffCertified: staff?.certified === true,
      others: others.map((row) => assignmentOf(row, snake)),
      schoolsMin: settings('inspector.schoolsMin'),
      schoolsMax: settings('inspector.schoolsMax'),
    },
    today,
  );
};

/** A personal grant. */
export const checkGrant: Check = ({ kind, after }, { today }) =>
  kind === 'delete'
    ? []
    : judge(
        GRANT_RULES,
        {
          fromDate: after.fromDate as PlainDate,
          toDate: (after.toDate as PlainDate | null | undefined) ?? null,
          reason: textOf(after.reason),
          childNo: textOf(after.childNo),
          staffNo: textOf(after.staffNo),
        },
        today,
      );
