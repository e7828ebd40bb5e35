import type { PlainDate } from '../../domain/kernel/plain-date';
import { isGone } from '../../domain/student/gone';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { filledText } from '../../platform/row-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { endAbsenceFrom } from '../absence/end-absence-from';

/** What a grant makes of the child's schooling from its first day. */
export type GrantedSchooling = 'SUSPENDED' | 'DEFERRED' | 'HOME_TEACHING';

const WORDS: Record<GrantedSchooling, string> = {
  SUSPENDED: '经批准休学',
  DEFERRED: '经批准延缓入学',
  HOME_TEACHING: '经批准送教上门',
};

/** Of time off: a suspension, or a deferral (免学 is dealt with like one where a district keeps it). */
export const schoolingByTimeOff = (kind: unknown): GrantedSchooling =>
  kind === 'ON_LEAVE' ? 'SUSPENDED' : 'DEFERRED';

/**
 * Makes a grant take effect from its first day: the child's schooling state follows, and an absence that runs ends with the day before. One
 * that begins later leaves the child due in class until then; the scan of beginnings enters it on its day. An absence from after its last
 * day runs on.
 */
export async function enterGrant(
  context: GuardContext,
  grant: Row,
  schoolingState: GrantedSchooling,
): Promise<void> {
  const from = grant.fromDate as PlainDate;
  if (from > context.today) return;
  const student = await queryOf(context.strapi, 'api::student.student').findOne({
    where: { childNo: grant.childNo },
  });
  // A grant does not bring back who has left.
  if (!student || isGone(student.schoolingState)) return;
  if (student.schoolingState !== schoolingState)
    await changeRecord(context, 'api::student.student', student.id, { schoolingState });
  const why = WORDS[schoolingState];
  const to = filledText(grant.toDate) as PlainDate | null;
  await endAbsenceFrom(context, grant.childNo, { from, to, why, excused: true });
}
