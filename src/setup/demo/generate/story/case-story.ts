import { checkPerformer, next, roundAfter } from '../../../../domain/case/machine';
import { OPENING_STATES, type CaseState } from '../../../../domain/case/states';
import type { CaseAction } from '../../../../domain/case/transition';
import type { Actor } from '../../../../domain/kernel/actor';
import { atLocal, toPlainDate, type Instant } from '../../../../domain/kernel/instant';
import type { PlainDate } from '../../../../domain/kernel/plain-date';
import type { AssignmentRow, SchoolRow, StaffRow } from '../../rows/organisation';
import type {
  AbsenceRow,
  AttachmentRow,
  CaseEventRow,
  CaseRow,
  DocumentRow,
  ServiceRow,
  VisitRow,
} from '../../rows/case-material';
import type { GuardianRow, StudentRow } from '../../rows/people';
import { NEW_CASE } from '../../rows/new-case';
import type { Random } from '../random';
import type { World } from '../world';

/** Everybody who may have a part in one child's case. */
export type Cast = {
  child: StudentRow;
  guardian: GuardianRow;
  /** null for a child who never had a school. */
  school: SchoolRow | null;
  className: string;
  townName: string;
  townIsSubdistrict: boolean;
  townPrefix: string;
  teacher: StaffRow;
  principal: StaffRow;
  clerk: StaffRow;
  inspector: StaffRow | null;
  checker: StaffRow;
  officer: StaffRow;
  townOfficer: StaffRow;
};

/** One case while it is told: each step goes through the machine, so that no history is unlawful. */
export type Story = {
  world: World;
  random: Random;
  cast: Cast;
  row: CaseRow;
  absences: AbsenceRow[];
  events: CaseEventRow[];
  visits: VisitRow[];
  documents: DocumentRow[];
  services: ServiceRow[];
  attachments: AttachmentRow[];
  assignments: AssignmentRow[];
};

export const iso = (instant: Instant): string => new Date(instant).toISOString();

export const actorOf = (staff: StaffRow): Actor => ({
  kind: 'staff',
  staffNo: staff.staffNo,
  name: staff.name,
  role: staff.role,
  certified: staff.certified,
});

/** The clock of the platform, as it stands in the events. */
export const SYSTEM: Actor = {
  kind: 'system',
  staffNo: 'SYSTEM',
  name: '系统',
  role: 'district-admin',
  certified: false,
};

/** The school day `daysAgo` school days before the last one that is over. */
export function schoolDayAgo(world: World, daysAgo: number): PlainDate {
  const day = world.schoolDays[daysAgo];
  if (day === undefined) throw new Error(`演示区的学期里没有 ${daysAgo} 个上课日之前的日子`);
  return day;
}

/** A child's case at its opening, with the event that opens it. */
export function beginStory(
  world: World,
  random: Random,
  cast: Cast,
  origin: CaseRow['origin'],
  openedAt: Instant,
  opener: Actor,
  originReason: string | null,
): Story {
  const state = OPENING_STATES[origin];
  const row: CaseRow = {
    ...NEW_CASE,
    documentId: world.documentId(),
    caseNo: '',
    childNo: cast.child.childNo,
    state,
    origin,
    originReason,
    openedAt: iso(openedAt),
    studentName: cast.child.name,
    authorSchoolCode: cast.school?.code ?? null,
    schoolCode: cast.child.schoolCode,
    classCode: cast.child.classCode,
    zoneCode: cast.child.zoneCode,
    townCode: cast.child.townCode,
    residenceTownCode: cast.child.residenceTownCode,
  };
  const story: Story = {
    world,
    random,
    cast,
    row,
    absences: [],
    events: [],
    visits: [],
    documents: [],
    services: [],
    attachments: [],
    assignments: [],
  };
  pushEvent(story, 'open', null, state, openedAt, opener, originReason, { origin });
  return story;
}

function pushEvent(
  story: Story,
  action: CaseAction,
  fromState: CaseState | null,
  toState: CaseState,
  at: Instant,
  actor: Actor,
  note: string | null,
  evidence: Record<string, unknown> | null,
): void {
  const last = story.events.at(-1);
  if (at > story.world.now || (last !== undefined && iso(at) < last.at)) {
    throw new Error(`个案 ${story.row.childNo} 的“${action}”时间 ${iso(at)} 在未来或早于上一步`);
  }
  story.events.push({
    caseDocumentId: story.row.documentId,
    seq: story.events.length + 1,
    round: story.row.round,
    action,
    fromState,
    toState,
    at: iso(at),
    actorStaffNo: actor.kind === 'system' ? null : actor.staffNo,
    actorName: actor.name,
    actorRole: actor.kind === 'system' ? 'system' : actor.role,
    note,
    evidence,
  });
}

type Particulars = { to?: CaseState; note?: string; evidence?: Record<string, unknown> };

/** Takes one step. Throws when the machine or the role refuses it: a script that breaks a rule must not load. */
export function act(
  story: Story,
  action: CaseAction,
  actor: Actor,
  at: Instant,
  particulars: Particulars = {},
): void {
  const from = story.row.state;
  const on = toPlainDate(at);
  const [refusal] = checkPerformer(from, action, actor, on);
  if (refusal) throw new Error(refusal.message);
  const step = next(from, action, on, particulars.to);
  if (!step.ok) throw new Error(step.violations.map(({ message }) => message).join(''));
  story.row.round = roundAfter(story.row.round, step.transition);
  story.row.state = step.to;
  pushEvent(
    story,
    action,
    from,
    step.to,
    at,
    actor,
    particulars.note ?? null,
    particulars.evidence ?? null,
  );
}

/** 'HH:mm' on the school day `daysAgo` school days ago. */
export const at = (story: Story, daysAgo: number, time: string): Instant =>
  atLocal(schoolDayAgo(story.world, daysAgo), time);
