import type { PlainDate } from '../../../domain/kernel/plain-date';

/** Children and guardians; identity numbers, 学籍号 and phones are plain here and sealed at the write. */
export type SchoolingState =
  | 'ENROLLED'
  | 'ENROLLED_AWAY'
  | 'AWAY_NOT_ENROLLED'
  | 'NEVER_ENROLLED'
  | 'SUSPENDED'
  | 'DEFERRED'
  | 'HOME_TEACHING'
  | 'GRADUATED'
  | 'LEFT_DISTRICT'
  | 'DECEASED';
export type StudentRow = {
  childNo: string;
  name: string;
  gender: 'MALE' | 'FEMALE';
  birthDate: PlainDate;
  ethnicity: string;
  idNumber: string | null;
  rollNumber: string | null;
  schoolingState: SchoolingState;
  schoolCode: string | null;
  classCode: string | null;
  zoneCode: string | null;
  grade: number | null;
  townCode: string | null;
  villageCode: string | null;
  residenceTownCode: string | null;
  householdOutside: boolean;
  householdAddress: string;
  residenceAddress: string;
  registeredPoor: boolean;
  disabilityCategory: string | null;
  disabilityGrade: string | null;
  careCategories: string[];
  note: string | null;
};
export type GuardianRow = {
  childNo: string;
  name: string;
  relationship: 'FATHER' | 'MOTHER' | 'GRANDFATHER' | 'GRANDMOTHER' | 'OTHER_GUARDIAN';
  phone: string;
  idNumber: string | null;
  occupation: string;
  workplace: string | null;
  address: string;
  orderNo: number;
};
export type EnrolmentRow = {
  childNo: string;
  kind: 'ROLL' | 'ATTENDING' | 'TRACKING' | 'HOME_TEACHING';
  schoolCode: string | null;
  classCode: string | null;
  fromDate: PlainDate;
  toDate: PlainDate | null;
  outsideSchoolName: string | null;
  reason: string | null;
};
export type GrantRow = {
  staffNo: string;
  childNo: string;
  fromDate: PlainDate;
  toDate: PlainDate | null;
  reason: string;
};
