import { PLAN_RULES } from '../../../domain/child-plan/rules/plan-rules';
import { DEFERRAL_RULES } from '../../../domain/deferral/rules/deferral-rules';
import { HOME_VISIT_RULES, TALK_RULES } from '../../../domain/family/rules/family-rules';
import { toLocalTime, toPlainDate } from '../../../domain/kernel/instant';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import { settingsOn } from '../../../domain/kernel/settings';
import { MOVEMENT_RULES } from '../../../domain/movement/rules/movement-rules';
import { PAIRING_RULES } from '../../../domain/pairing/rules/pairing-rules';
import { LEADING_GROUP_RULES, LETTER_RULES } from '../../../domain/pledge/rules/pledge-rules';
import { CHILD_RECORD_RULES } from '../../../domain/student/rules/student-rules';
import { TIP_OFF_CLOSURE_RULES, TIP_OFF_RULES } from '../../../domain/tip-off/rules/tip-off-rules';
import type { DistrictRecords } from '../generate/records/make-records';
import type { District } from '../rows/district';
import { checkHomeTeaching } from './check-home-teaching';
import { findingsOf, type Finding } from './finding';

/** The records beside the cases under the rules of every single write. */
export function checkRecords(district: District, records: DistrictRecords): Finding[] {
  const now = Date.parse(district.asOf);
  const today = toPlainDate(now);
  const settings = settingsOn([], today);
  const named = (what: string, { childNo }: { childNo: string }): string => `${childNo} 的${what}`;
  const schoolNames = new Map(district.schools.map(({ code, name }) => [code, name]));
  const schoolOf = new Map(
    district.students.map(({ childNo, schoolCode }) => [childNo, schoolCode]),
  );
  const mainHelper = new Map<string, string>();
  return [
    ...checkDays(district, records, today),
    ...records.homeVisits.flatMap((row) =>
      findingsOf(
        named('家访', row),
        HOME_VISIT_RULES,
        {
          ...row,
          today,
          timeNow: toLocalTime(now),
          atHome: row.way === 'HOME',
          visitors: row.visitors.length,
          photos: row.photoCount,
          guardianSigned: row.guardianSignature === 'SIGNED',
          teachers: settings('homeVisit.teachers'),
        },
        today,
      ),
    ),
    ...[...records.placeContacts, ...records.pairingRecords].flatMap((row) =>
      findingsOf(named('联系或帮扶', row), TALK_RULES, { ...row, today }, today),
    ),
    ...records.plans.flatMap((row) => findingsOf(named('一生一策', row), PLAN_RULES, row, today)),
    ...records.pairings.flatMap((row) => {
      const ended = row.state === 'UNPAIRED';
      const otherMainHelper = mainHelper.get(row.childNo) ?? null;
      if (row.main && !ended) mainHelper.set(row.childNo, row.helperName);
      const facts = {
        ...row,
        today,
        ended,
        otherMainHelper,
        caseOpen: false,
        registeredPoor: false,
      };
      return findingsOf(named('结对', row), PAIRING_RULES, facts, today);
    }),
    ...checkHomeTeaching(records, { today, timeNow: toLocalTime(now), settings }),
    ...records.deferrals.flatMap((row) =>
      findingsOf(
        named('缓学休学', row),
        DEFERRAL_RULES,
        {
          ...row,
          state: row.state === 'ENDED' ? 'APPROVED' : row.state,
          proofs: row.proofCount,
          renewsUntil: null,
          runningUntil: null,
          maxMonths: settings('deferral.maxMonths'),
          renewWithinDays: settings('deferral.renewWithinDays'),
          renewBeforeDays: settings('deferral.renewBeforeDays'),
          exemptionAllowed: settings('deferral.exemptionAllowed'),
        },
        row.appliedOn,
      ),
    ),
    ...records.movements.flatMap((row) =>
      findingsOf(
        named('异动', row),
        MOVEMENT_RULES,
        {
          ...row,
          proofs: row.proofCount,
          ownSchoolName: schoolNames.get(schoolOf.get(row.childNo) ?? '') ?? null,
          granted: records.deferrals.some(
            ({ childNo, kind, toDate }) =>
              childNo === row.childNo && kind === 'ON_LEAVE' && toDate >= row.movedOn,
          ),
          today,
        },
        today,
      ),
    ),
    ...records.letters.flatMap((row) =>
      findingsOf(
        `${row.schoolName}的责任书`,
        LETTER_RULES,
        { ...row, scans: row.proofCount, today },
        today,
      ),
    ),
    ...records.leadingGroups.flatMap((row) => {
      const head = district.staff.find(({ staffNo }) => staffNo === row.headStaffNo);
      const facts = {
        headIsPrincipal: head?.role === 'principal' && head.schoolCode === row.schoolCode,
        members: row.members.length,
        planText: row.planText,
      };
      return findingsOf(`${row.schoolName}的领导小组`, LEADING_GROUP_RULES, facts, today);
    }),
    ...checkTipOffs(records, today, settings('tipOff.leastCharacters')),
  ];
}

/** No record of a child from before it was born. */
function checkDays(district: District, records: DistrictRecords, today: PlainDate): Finding[] {
  const born = new Map(district.students.map(({ childNo, birthDate }) => [childNo, birthDate]));
  const dated = [
    ...records.homeVisits.map(({ childNo, heldOn }) => ({ childNo, field: 'heldOn', on: heldOn })),
    ...records.placeContacts.map(({ childNo, heldOn }) => ({
      childNo,
      field: 'heldOn',
      on: heldOn,
    })),
    ...records.plans.map(({ childNo, startsOn }) => ({ childNo, field: 'startsOn', on: startsOn })),
    ...[...records.pairings, ...records.deferrals].map(({ childNo, fromDate }) => ({
      childNo,
      field: 'fromDate',
      on: fromDate,
    })),
    ...records.movements.map(({ childNo, movedOn }) => ({
      childNo,
      field: 'movedOn',
      on: movedOn,
    })),
  ];
  return dated.flatMap(({ childNo, ...day }) =>
    findingsOf(
      `${childNo} 的记录`,
      CHILD_RECORD_RULES,
      { ...day, birthDate: born.get(childNo) ?? null },
      today,
    ),
  );
}

function checkTipOffs(
  { tipOffs, messages, referrals }: DistrictRecords,
  today: ReturnType<typeof toPlainDate>,
  leastCharacters: number,
): Finding[] {
  return tipOffs.flatMap((row) => {
    const name = `举报 ${row.tipOffNo}`;
    const of = ({ tipOffDocumentId }: { tipOffDocumentId: string }): boolean =>
      tipOffDocumentId === row.documentId;
    const told = findingsOf(name, TIP_OFF_RULES, { ...row, leastCharacters }, today);
    if (row.state !== 'TIP_CLOSED') return told;
    const facts = {
      result: row.result ?? '',
      hasOutcome: row.outcome !== null,
      answers: messages.filter((one) => of(one) && one.side === 'OFFICE').length,
      openReferrals: referrals.filter((one) => of(one) && one.state === 'REFERRAL_OPEN').length,
      dueOn: row.dueOn,
      today: row.closedOn ?? today,
    };
    return [...told, ...findingsOf(name, TIP_OFF_CLOSURE_RULES, facts, today)];
  });
}
