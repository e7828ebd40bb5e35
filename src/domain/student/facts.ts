import type { PlainDate } from '../kernel/plain-date';
import type { Gender } from './gender';

/** An identity number as typed (null: the child has none) and the day on which it is judged. */
export type IdentityNumberFacts = { identityNumber: string | null; today: PlainDate };

/** A child's record as it is about to be written. */
export type StudentFacts = IdentityNumberFacts & {
  /** Child number of another child that bears the identity number; null when none does. */
  identityNumberHeldBy: string | null;
  name: string;
  gender: Gender;
  birthDate: PlainDate;
  /** As it stands in the record; null when that is new. */
  birthDateBefore: PlainDate | null;
  /** Setting student.maxAge. */
  maxAge: number;
  rollNumber: string | null;
  /** Number of the certificate of disability, upper-case; null when there is none. */
  certificateNumber: string | null;
  schoolCode: string | null;
  /** A school with that code exists and is active. */
  schoolKnown: boolean;
  classCode: string | null;
  /** School of the class, null when no such class exists. */
  classSchoolCode: string | null;
  childNo: string;
  /** The number the record bore before; null when it is new. */
  childNoBefore: string | null;
};

/** The day that a record about a child bears, and the field it was typed into. */
export type ChildRecordFacts = {
  /** Null when there is no such child. */
  birthDate: PlainDate | null;
  field: string;
  on: PlainDate;
};

/** A phone number and the field it was typed into. */
export type PhoneFacts = { phone: string | null; field: string };
