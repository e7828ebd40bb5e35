import type { CaseState } from '../../domain/case/states';
import type { WorkKind, WorkPage } from '../../domain/worklist/work';
import type { FieldValues } from '../../domain/form/field';
import type { TownKind } from '../../domain/document/issuer';
import type { Role } from '../../domain/kernel/actor';

/** 'YYYY-MM-DD' in Asia/Shanghai. */
export type DateText = string;
/** ISO 8601 in UTC. */
export type InstantText = string;

type Record_ = { documentId: string; rev: number };

export type Page<T> = {
  data: T[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
};

export type Me = {
  staffNo: string;
  name: string;
  role: Role;
  roleLabel: string;
  post: string | null;
  schoolCode: string | null;
  schoolName: string | null;
  zoneCode: string | null;
  zoneName: string | null;
  townCode: string | null;
  townName: string | null;
  townKind: TownKind | null;
  classes: { documentId: string; code: string; name: string; grade: number }[];
  certified: boolean;
  today: DateText;
  now: InstantText;
  demo: boolean;
  settings: Record<string, number | string | boolean | number[]>;
};

export type WorkTone = 'overdue' | 'due' | 'todo' | 'info';
export type WorkLink = {
  page: WorkPage;
  id: string;
};
export type WorkItem = {
  kind: WorkKind;
  documentId: string;
  title: string;
  detail: string;
  dueOn?: DateText;
  dueAt?: InstantText;
  overdue: boolean;
  link: WorkLink;
  action?: string;
};
export type WorkGroup = {
  code: string;
  title: string;
  tone: WorkTone;
  /** Of all lines; `items` may hold only the first of them. */
  total: number;
  items: WorkItem[];
};
export type Worklist = {
  asOf: InstantText;
  groups: WorkGroup[];
  counts: { overdue: number; due: number; todo: number };
};

export type Session = 'AM' | 'PM';
export type Mark = 'PRESENT' | 'ABSENT' | 'LEAVE';
export type RollChild = {
  documentId: string;
  childNo: string;
  name: string;
  gender: 'MALE' | 'FEMALE';
  mark: Mark;
  absence?: {
    documentId: string;
    firstMissedOn: DateText;
    firstSession: Session;
    alertAt: InstantText | null;
    caseDocumentId: string | null;
  } | null;
};
export type Roll = {
  class: { documentId: string; code: string; name: string; grade: number };
  date: DateText;
  session: Session;
  schoolDay: boolean;
  reason?: string;
  /** Whether somebody has already taken this roll. */
  taken: boolean;
  /** Half days of the last two weeks whose roll nobody took, the newest first. */
  missed: { date: DateText; session: Session }[];
  children: RollChild[];
};

export type SchoolClass = Record_ & {
  code: string;
  name: string;
  grade: number;
  schoolCode: string;
  headTeacherStaffNo: string | null;
  active: boolean;
};

export type School = Record_ & {
  code: string;
  name: string;
  stage: string;
  zoneCode: string | null;
  townCode: string | null;
  address: string | null;
  contactName: string | null;
  contactPhone: string | null;
};

export type Named = Record_ & { code: string; name: string };

export type Student = Record_ & {
  childNo: string;
  name: string;
  gender: 'MALE' | 'FEMALE';
  birthDate: DateText;
  ethnicity: string | null;
  idMask: string | null;
  rollMask: string | null;
  schoolingState: string;
  schoolCode: string | null;
  classCode: string | null;
  zoneCode: string | null;
  grade: number | null;
  townCode: string | null;
  villageCode: string | null;
  residenceTownCode: string | null;
  householdOutside: boolean;
  householdAddress: string | null;
  residenceAddress: string | null;
  registeredPoor: boolean;
  disabilityCategory: string | null;
  disabilityGrade: string | null;
  certificateMask: string | null;
  careCategories: string[] | null;
  note: string | null;
  /** What administrators added, by code; personal numbers are masks. */
  extra?: FieldValues;
};

export type Guardian = Record_ & {
  name: string;
  relationship: string;
  phoneMask: string | null;
  idMask: string | null;
  occupation: string | null;
  workplace: string | null;
  address: string | null;
  extra?: FieldValues;
};

export type Enrolment = Record_ & {
  kind: string;
  fromDate: DateText;
  toDate: DateText | null;
  schoolCode: string | null;
  classCode: string | null;
  outsideSchoolName: string | null;
  reason: string | null;
};

export type Absence = Record_ & {
  firstMissedOn: DateText;
  firstSession: Session;
  kind: 'UNEXCUSED' | 'LEAVE';
  childNo: string;
  state: 'ABSENCE_OPEN' | 'ABSENCE_ENDED' | 'ABSENCE_WITHDRAWN';
  endedOn: DateText | null;
  endedSession: Session | null;
  leaveReason: string | null;
  leaveUntil: DateText | null;
  reason: string | null;
  alertAt: InstantText | null;
  caseDocumentId: string | null;
  extra?: FieldValues;
};

/** What a reveal answers: shown for a minute, kept nowhere. */
export type Revealed = {
  idNumber: string | null;
  rollNumber: string | null;
  certificateNo: string | null;
  extra: Record<string, string>;
  guardians: {
    documentId: string;
    phone: string | null;
    idNumber: string | null;
    extra: Record<string, string>;
  }[];
};

export type Assignment = Record_ & {
  kindCode: string;
  staffNo: string | null;
  staffName: string | null;
  fromDate: DateText;
  toDate: DateText | null;
  schoolCode: string | null;
  classCode: string | null;
  zoneCode: string | null;
  townCode: string | null;
  villageCode: string | null;
  childNo: string | null;
  department: string | null;
  note: string | null;
};

export type AssignmentKind = Record_ & {
  code: string;
  name: string;
  target: string;
  orderNo: number | null;
};

export type StaffMember = Record_ & {
  staffNo: string;
  name: string;
  role: Role;
  post: string | null;
  schoolCode: string | null;
};

/** The figures of the home page: children in scope, open cases by state, and the last weeks, oldest first. */
export type CaseFigures = {
  children: Record<'inSchool' | 'homeTaught' | 'onLeave' | 'elsewhere' | 'out', number>;
  states: { state: CaseState; count: number }[];
  weeks: { monday: DateText; out: number; watched: number }[];
};
