import type { ApplicationState } from '../../domain/approval/states';
import { isOpen, type CaseState } from '../../domain/case/states';
import { PLAN_RULES } from '../../domain/child-plan/rules/plan-rules';
import type { DeferralKind } from '../../domain/deferral/kinds';
import { DEFERRAL_RULES } from '../../domain/deferral/rules/deferral-rules';
import { HOME_VISIT_RULES, TALK_RULES } from '../../domain/family/rules/family-rules';
import { toLocalTime, type LocalTime } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { MovementCheck, MovementKind } from '../../domain/movement/kinds';
import { MOVEMENT_RULES } from '../../domain/movement/rules/movement-rules';
import { PAIRING_RULES } from '../../domain/pairing/rules/pairing-rules';
import { PEOPLE_RULES } from '../../domain/text/rules/people-rules';
import { filledText, textOf } from '../../platform/row-values';
import type { Check } from '../change';
import { newlyNamed, peopleOfHomeVisit } from '../facts/people';
import { checkPeriod } from './period';

/** 'HH:mm', of what a column of times answers. */
const timeOf = (value: unknown): LocalTime | null =>
  (filledText(value)?.slice(0, 5) ?? null) as LocalTime | null;
const dayOf = (value: unknown): PlainDate | null => filledText(value) as PlainDate | null;

/** Contact with town or village, and meetings of a pairing. */
export const checkTalk: Check = ({ kind, after }, { today }) =>
  kind === 'delete'
    ? []
    : judge(
        TALK_RULES,
        { heldOn: after.heldOn as PlainDate, today, content: textOf(after.content) },
        today,
      );

/** A home visit. */
export const checkHomeVisit: Check = ({ kind, before, after }, { now, today, settings }) =>
  kind === 'delete'
    ? []
    : [
        ...judge(
          PEOPLE_RULES,
          { people: newlyNamed(peopleOfHomeVisit(after), peopleOfHomeVisit(before ?? {})) },
          today,
        ),
        ...judge(
          HOME_VISIT_RULES,
          {
            heldOn: after.heldOn as PlainDate,
            today,
            content: textOf(after.content),
            startTime: timeOf(after.startTime),
            endTime: timeOf(after.endTime),
            followUpOn: dayOf(after.followUpOn),
            timeNow: toLocalTime(now),
            atHome: after.way === 'HOME',
            visitors: Array.isArray(after.visitors) ? after.visitors.length : 0,
            photos: Number(after.photoCount ?? 0),
            guardianSigned: after.guardianSignature === 'SIGNED',
            teachers: settings('homeVisit.teachers'),
            recordedByStaffNo: textOf(after.recordedByStaffNo),
            reviewedByStaffNo: filledText(after.reviewedByStaffNo),
          },
          today,
        ),
      ];

/** A pairing of helper and child. */
export const checkPairing: Check = async (change, context) => {
  const { kind, before, after } = change;
  const { db, today } = context;
  if (kind === 'delete') return [];
  const childNo = textOf(after.childNo);
  const other = (await db('pairings')
    .where({ child_no: childNo, main: true, state: 'PAIRED' })
    .whereNot({ document_id: before?.documentId ?? '' })
    .first('helper_name')) as { helper_name: string } | undefined;
  const cases = (await db('cases').where({ child_no: childNo }).select('state')) as {
    state: CaseState;
  }[];
  const child = (await db('students').where({ child_no: childNo }).first('registered_poor')) as
    | { registered_poor: boolean | null }
    | undefined;
  const found = judge(
    PAIRING_RULES,
    {
      main: after.main === true,
      ended: after.state === 'UNPAIRED',
      fromDate: after.fromDate as PlainDate,
      endedOn: dayOf(after.endedOn),
      endReason: textOf(after.endReason),
      today,
      otherMainHelper: other?.helper_name ?? null,
      caseOpen: cases.some(({ state }) => isOpen(state)),
      registeredPoor: child?.registered_poor === true,
      helperIdentity: textOf(after.helperIdentity),
    },
    today,
  );
  return [...found, ...checkPeriod(change, context)];
};

/** A plan for one child. */
export const checkPlan: Check = ({ kind, after }, { today }) =>
  kind === 'delete'
    ? []
    : judge(
        PLAN_RULES,
        {
          persuade: textOf(after.persuade),
          care: textOf(after.care),
          help: textOf(after.help),
          persuaderName: textOf(after.persuaderName),
          startsOn: after.startsOn as PlainDate,
          dueOn: dayOf(after.dueOn),
        },
        today,
      );

/** Deferral or suspension: when it is applied for, and when it is decided. */
export const checkDeferral: Check = async (change, context) => {
  const { kind, before, after } = change;
  const { db, today, settings } = context;
  if (kind === 'delete' || after.state === 'ENDED') return [];
  const renewed = filledText(after.renewsDocumentId)
    ? ((await db('deferrals').where({ document_id: after.renewsDocumentId }).first('to_date')) as
        | { to_date: PlainDate }
        | undefined)
    : undefined;
  const running = (await db('deferrals')
    .where({ child_no: textOf(after.childNo), state: 'APPROVED' })
    .whereNotIn('document_id', [before?.documentId ?? '', textOf(after.renewsDocumentId)])
    .max('to_date as until')
    .first()) as { until: PlainDate | null } | undefined;
  const found = judge(
    DEFERRAL_RULES,
    {
      kind: after.kind as DeferralKind,
      state: after.state as ApplicationState,
      reason: textOf(after.reason),
      fromDate: after.fromDate as PlainDate,
      toDate: after.toDate as PlainDate,
      certifier: textOf(after.certifier),
      proofs: Number(after.proofCount ?? 0),
      appliedOn: after.appliedOn as PlainDate,
      renewsUntil: renewed?.to_date ?? null,
      runningUntil: running?.until ?? null,
      maxMonths: settings('deferral.maxMonths'),
      renewBeforeDays: settings('deferral.renewBeforeDays'),
      renewWithinDays: settings('deferral.renewWithinDays'),
      exemptionAllowed: settings('deferral.exemptionAllowed'),
    },
    today,
  );
  return [...found, ...checkPeriod(change, context)];
};

/** A movement of the roll: when it is recorded, and when it is checked. */
export const checkMovementRow: Check = async ({ kind, after }, { db, today }) => {
  if (kind === 'delete') return [];
  const suspension: unknown =
    after.kind === 'SUSPEND'
      ? await db('deferrals')
          .where({ child_no: textOf(after.childNo), kind: 'ON_LEAVE' })
          .whereIn('state', ['APPROVED', 'ENDED'])
          .where('from_date', '<=', after.movedOn as PlainDate)
          .where('to_date', '>=', after.movedOn as PlainDate)
          .first('id')
      : undefined;
  const school = (await db('schools')
    .where({ code: textOf(after.schoolCode) })
    .first('name')) as { name: string } | undefined;
  return judge(
    MOVEMENT_RULES,
    {
      kind: after.kind as MovementKind,
      movedOn: after.movedOn as PlainDate,
      otherSchoolName: textOf(after.otherSchoolName),
      ownSchoolName: school?.name ?? null,
      proofs: Number(after.proofCount ?? 0),
      check: after.check as MovementCheck,
      recordedByStaffNo: textOf(after.recordedByStaffNo),
      checkedByStaffNo: filledText(after.checkedByStaffNo),
      checkNote: textOf(after.checkNote),
      confirmDueOn: after.confirmDueOn as PlainDate,
      granted: suspension !== undefined,
      today,
    },
    today,
  );
};
