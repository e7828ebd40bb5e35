import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import { LEADING_GROUP_RULES, LETTER_RULES } from '../../domain/pledge/rules/pledge-rules';
import { textOf } from '../../platform/row-values';
import type { Check } from '../change';

/** A letter of responsibility. */
export const checkLetter: Check = ({ kind, after }, { today }) =>
  kind === 'delete'
    ? []
    : judge(
        LETTER_RULES,
        {
          superiorName: textOf(after.superiorName),
          signerName: textOf(after.signerName),
          signedOn: after.signedOn as PlainDate,
          today,
          scans: Number(after.proofCount ?? 0),
        },
        today,
      );

/** A school's leading group. */
export const checkLeadingGroup: Check = async ({ kind, after }, { db, today }) => {
  if (kind === 'delete') return [];
  const head: unknown = await db('staff_members')
    .where({
      staff_no: textOf(after.headStaffNo),
      school_code: after.schoolCode,
      role: 'principal',
      active: true,
    })
    .first('id');
  return judge(
    LEADING_GROUP_RULES,
    {
      headIsPrincipal: head !== undefined,
      members: Array.isArray(after.members) ? after.members.length : 0,
      planText: textOf(after.planText),
    },
    today,
  );
};
