import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import { CHILD_RECORD_RULES } from '../../domain/student/rules/student-rules';
import { filledText } from '../../platform/row-values';
import type { Check } from '../change';

/** The attribute by which a record about a child is dated. */
const DATED_BY: Readonly<Record<string, string>> = {
  'api::home-visit.home-visit': 'heldOn',
  'api::place-contact.place-contact': 'heldOn',
  'api::pairing.pairing': 'fromDate',
  'api::pairing-record.pairing-record': 'heldOn',
  'api::child-plan.child-plan': 'startsOn',
  'api::deferral.deferral': 'fromDate',
  'api::enrolment-movement.enrolment-movement': 'movedOn',
  'api::home-teaching.home-teaching': 'fromDate',
  'api::home-teaching-session.home-teaching-session': 'taughtOn',
  'api::home-teaching-follow-up.home-teaching-follow-up': 'visitedOn',
  'api::personal-grant.personal-grant': 'fromDate',
};

/** A record about a child whose day is written, against the day of its birth. */
export const checkAfterBirth: Check = async ({ uid, kind, data, after }, { db, today }) => {
  const field = DATED_BY[uid];
  const on = field === undefined ? null : filledText(data[field]);
  const childNo = filledText(after.childNo);
  if (kind === 'delete' || field === undefined || on === null || childNo === null) return [];
  const child = (await db('students').where({ child_no: childNo }).first('birth_date')) as
    | { birth_date: PlainDate | null }
    | undefined;
  const facts = { birthDate: child?.birth_date ?? null, field, on: on as PlainDate };
  return judge(CHILD_RECORD_RULES, facts, today);
};
