import type { Role } from '../../../domain/kernel/actor';
import type { PlainDate } from '../../../domain/kernel/plain-date';

/** Organisation rows, as in the content types; phones are plain here and sealed at the write. */
export type ZoneRow = { code: string; name: string; orderNo: number };
export type TownRow = {
  code: string;
  name: string;
  kind: 'TOWN' | 'SUBDISTRICT';
  documentPrefix: string;
  contactName: string;
  contactPhone: string;
  orderNo: number;
};
export type VillageRow = {
  code: string;
  name: string;
  kind: 'VILLAGE' | 'COMMUNITY';
  townCode: string;
};
export type Stage = 'PRIMARY' | 'JUNIOR' | 'NINE_YEAR' | 'SPECIAL' | 'VOCATIONAL';
export type SchoolRow = {
  code: string;
  name: string;
  stage: Stage;
  /** null: a direct school (直属学校), which reports straight to the committee. */
  zoneCode: string | null;
  townCode: string;
  documentPrefix: string;
  address: string;
  contactName: string;
  contactPhone: string;
  orderNo: number;
};
export type ClassRow = {
  code: string;
  name: string;
  grade: number;
  entryYear: number;
  schoolCode: string;
  zoneCode: string | null;
  headTeacherStaffNo: string | null;
};
export type StaffRow = {
  staffNo: string;
  name: string;
  role: Role;
  post: string;
  phone: string;
  schoolCode: string | null;
  classCode: string | null;
  zoneCode: string | null;
  townCode: string | null;
  certified: boolean;
  certificateNo: string | null;
};
export type AssignmentRow = {
  kindCode: string;
  /** null: the post is vacant. */
  staffNo: string | null;
  staffName: string | null;
  fromDate: PlainDate;
  toDate: PlainDate | null;
  schoolCode: string | null;
  classCode: string | null;
  zoneCode: string | null;
  townCode: string | null;
  villageCode: string | null;
  childNo: string | null;
  department: string | null;
  note: string | null;
};
