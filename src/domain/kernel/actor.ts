/** Role codes, one per row of the people the platform serves. */
export type Role =
  | 'district-admin'
  | 'bureau-leader'
  | 'bureau-officer'
  | 'zone-head'
  | 'inspector'
  | 'school-liaison'
  | 'helper'
  | 'principal'
  | 'teacher'
  | 'school-clerk'
  | 'town-officer'
  | 'supervisor';

/** Who acts. `system` is the clock or a scheduled job; `admin` acts from the admin panel. */
export type Actor = {
  kind: 'staff' | 'admin' | 'system';
  staffNo: string;
  name: string;
  role: Role;
  schoolCode?: string;
  classCode?: string;
  zoneCode?: string;
  townCode?: string;
  /** Holds a certificate as 责任督学; only then may sign with the school. */
  certified: boolean;
};

export const ROLE_LABELS: Record<Role, string> = {
  'district-admin': '区教委管理员',
  'bureau-leader': '教委包干领导',
  'bureau-officer': '科室包片人员',
  'zone-head': '学区长',
  inspector: '责任督学',
  'school-liaison': '包校人员',
  helper: '帮扶人',
  principal: '校长',
  teacher: '班主任（科任教师）',
  'school-clerk': '学校经办人',
  'town-officer': '镇（街道）工作人员',
  supervisor: '督导室',
};

export const ROLES = Object.keys(ROLE_LABELS) as readonly Role[];
