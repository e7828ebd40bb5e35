export type AssignmentTarget =
  | 'DISTRICT'
  | 'ZONE'
  | 'SCHOOL'
  | 'CLASS'
  | 'CHILD'
  | 'TOWN'
  | 'VILLAGE';

/** A kind of responsibility assignment. Kinds are data: administrators may add their own. */
export type AssignmentKind = {
  code: string;
  name: string;
  target: AssignmentTarget;
  /** The holder sees the records of the target. */
  opensScope: boolean;
  /** Only a certificated 督学 may hold it. */
  needsCertificate: boolean;
  orderNo: number;
};

const kind = (
  orderNo: number,
  code: string,
  name: string,
  target: AssignmentTarget,
  opensScope: boolean,
  needsCertificate = false,
): AssignmentKind => ({ code, name, target, opensScope, needsCertificate, orderNo });

/** The nine kinds the district begins with (荣教政发〔2020〕55号 二（四）; 大渡口方案 四（二）（五）（七）). */
export const ASSIGNMENT_KINDS = [
  kind(1, 'BUREAU_LEADER', '包干领导', 'SCHOOL', true),
  kind(2, 'BUREAU_SECTION', '包片科室', 'SCHOOL', true),
  kind(3, 'SCHOOL_LIAISON', '包校人员', 'SCHOOL', true),
  kind(4, 'INSPECTOR', '责任督学', 'SCHOOL', true, true),
  kind(5, 'CHILD_TEACHER', '包人教师', 'CHILD', true),
  kind(6, 'PERSUADER', '劝返责任人', 'CHILD', true),
  kind(7, 'HELPER', '帮扶人', 'CHILD', true),
  kind(8, 'TOWN_CONTACT', '镇街联系人', 'TOWN', true),
  kind(9, 'VILLAGE_CONTACT', '村社联系人', 'VILLAGE', false),
] as const satisfies readonly AssignmentKind[];

export const ASSIGNMENT_TARGET_LABELS: Record<AssignmentTarget, string> = {
  DISTRICT: '全区',
  ZONE: '学区',
  SCHOOL: '学校',
  CLASS: '班级',
  CHILD: '儿童少年',
  TOWN: '镇街',
  VILLAGE: '村（社区）',
};
