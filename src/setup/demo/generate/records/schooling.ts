import { addWorkingDays } from '../../../../domain/kernel/calendar';
import { addDays, plainDate, type PlainDate } from '../../../../domain/kernel/plain-date';
import { MOVEMENT_KIND_LABELS } from '../../../../domain/movement/kinds';
import type { DeferralRow, MovementRow } from '../../rows/child-records';
import type { StaffRow } from '../../rows/organisation';
import type { StudentRow } from '../../rows/people';
import {
  childrenAtHome,
  recordedBy,
  schoolDayBefore,
  variantFor,
  type RecordSetting,
} from './setting';

type Period = { fromDate: PlainDate; toDate: PlainDate };

function deferralFor(
  child: StudentRow,
  { fromDate, toDate }: Period,
  setting: RecordSetting,
): DeferralRow[] {
  const applicant = setting.writerFor(child);
  const officer = setting.officerFor(child);
  if (!applicant || !officer) return [];
  return [
    {
      documentId: setting.documentId(),
      childNo: child.childNo,
      kind: child.schoolingState === 'DEFERRED' ? 'ENTRY_DEFERRED' : 'ON_LEAVE',
      state: 'APPROVED',
      studentName: child.name,
      appliedOn: addDays(fromDate, -20),
      reason: variantFor(child, [
        '先天性心脏病术后恢复，医生建议休养一年。',
        '骨折术后需要卧床休养。',
        '发育迟缓，正在做康复训练。',
      ]),
      guardianName: setting.guardianOf(child),
      entryDueOn: child.schoolingState === 'DEFERRED' ? fromDate : null,
      fromDate,
      toDate,
      certifier: '示例区人民医院',
      certifierOpinion: '建议休养，定期复查。',
      proofCount: 1,
      decidedOn: addDays(fromDate, -10),
      decisionOpinion: '同意，期满前复查。',
      decidedByStaffNo: officer.staffNo,
      decidedByName: officer.name,
      appliedByStaffNo: applicant.staffNo,
      appliedByName: applicant.name,
    },
  ];
}

const undecided = {
  decidedOn: null,
  decisionOpinion: null,
  decidedByStaffNo: null,
  decidedByName: null,
};
/** So soon the one that is about to end ends: it is time to renew. */
const ENDS_IN_DAYS = 18;
const ALMOST_A_YEAR = 340;

/** Every child whom the register says to be deferred or suspended; one period is about to end, one application waits, one was refused. */
export function makeDeferrals(setting: RecordSetting): DeferralRow[] {
  const { district, yearBegins, today } = setting;
  const year = Number(yearBegins.slice(0, 4));
  const whole = { fromDate: yearBegins, toDate: plainDate(`${year + 1}-08-31`) };
  const end = addDays(today, ENDS_IN_DAYS);
  const soon = { fromDate: addDays(end, -ALMOST_A_YEAR), toDate: end };
  const known = district.students.filter(({ schoolingState }) =>
    ['DEFERRED', 'SUSPENDED'].includes(schoolingState),
  );
  const near =
    known.find(({ townCode }) => townCode !== null && townCode === setting.townOfAccounts) ??
    known[0];
  const [asking, refused] = childrenAtHome(setting, false).slice(1, 3);
  const next = { fromDate: addDays(today, 7), toDate: addDays(today, 187) };
  const asked = asking ? deferralFor(asking, next, setting) : [];
  const denied = refused ? deferralFor(refused, next, setting) : [];
  return [
    ...known.flatMap((child) => deferralFor(child, child === near ? soon : whole, setting)),
    ...asked.map((row) => ({
      ...row,
      ...undecided,
      state: 'APPLIED' as const,
      appliedOn: addDays(today, -1),
    })),
    ...denied.map((row) => ({
      ...row,
      state: 'NOT_APPROVED' as const,
      appliedOn: addDays(today, -12),
      decidedOn: addDays(today, -6),
      decisionOpinion: '证明材料不足以说明不能到校，请随班就读。',
    })),
  ];
}

type Told = Partial<MovementRow> & Pick<MovementRow, 'kind' | 'movedOn'>;

function movementOf(
  child: StudentRow,
  told: Told,
  setting: RecordSetting,
  checker?: StaffRow,
): MovementRow[] {
  const clerk = setting.staffAt('school-clerk', child.schoolCode);
  if (!clerk) return [];
  const days = setting.settings('movement.confirmWorkingDays');
  return [
    {
      documentId: setting.documentId(),
      childNo: child.childNo,
      otherSchoolName: '',
      otherPlace: '',
      reason: MOVEMENT_KIND_LABELS[told.kind],
      proofCount: 1,
      confirmDueOn: addWorkingDays(setting.calendar, told.movedOn, days),
      check: checker ? 'FOUND_TRUE' : 'UNCHECKED',
      checkNote: '',
      checkedOn: checker ? addDays(told.movedOn, 6) : null,
      checkedByStaffNo: checker?.staffNo ?? null,
      checkedByName: checker?.name ?? null,
      ...recordedBy(clerk),
      ...told,
    },
  ];
}

/** Children whose case ended as transferred: the other school confirmed before it ended (rule CLOSE-07). */
function transferred(setting: RecordSetting): MovementRow[] {
  const { district } = setting;
  const ended = new Set(
    district.cases.filter(({ state }) => state === 'END_TRANSFERRED').map(({ childNo }) => childNo),
  );
  return district.students.flatMap((child) => {
    const principal = setting.staffAt('principal', child.schoolCode);
    if (!ended.has(child.childNo) || !principal) return [];
    const other = { otherSchoolName: '外区示例中学', otherPlace: '外区', reason: '随父母迁居' };
    const movedOn = schoolDayBefore(setting, 10);
    return movementOf(child, { kind: 'TRANSFER_OUT', movedOn, ...other }, setting, principal);
  });
}

/** Movements of those who learn elsewhere or are on leave; of the accounts' school one without proof and one nobody confirmed. */
export function makeMovements(setting: RecordSetting): MovementRow[] {
  const { district, yearBegins } = setting;
  const settled = district.students.flatMap((child) => {
    const principal = setting.staffAt('principal', child.schoolCode);
    if (child.schoolCode === null || !principal) return [];
    if (child.schoolingState === 'ENROLLED_AWAY') {
      const other = { otherSchoolName: '外区示例小学', otherPlace: '广东省示例市' };
      return movementOf(
        child,
        { kind: 'TRACK_OUT', movedOn: yearBegins, reason: '随父母外出务工', ...other },
        setting,
        principal,
      );
    }
    if (child.schoolingState !== 'SUSPENDED') return [];
    return movementOf(child, { kind: 'SUSPEND', movedOn: yearBegins }, setting, principal);
  });
  const [unproved, unconfirmed] = childrenAtHome(setting, false).slice(3, 5);
  const came = { kind: 'TRANSFER_IN' as const, otherSchoolName: '外区示例初中', proofCount: 0 };
  const left = {
    kind: 'TRACK_OUT' as const,
    otherSchoolName: '外省示例中学',
    otherPlace: '浙江省示例市',
    reason: '随父母外出务工，对方学校尚未回函',
  };
  return [
    ...settled,
    ...transferred(setting),
    ...(unproved
      ? movementOf(unproved, { ...came, movedOn: schoolDayBefore(setting, 5) }, setting)
      : []),
    ...(unconfirmed
      ? movementOf(unconfirmed, { ...left, movedOn: schoolDayBefore(setting, 60) }, setting)
      : []),
  ];
}
