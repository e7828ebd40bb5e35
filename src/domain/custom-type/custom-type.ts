import type { FieldChoice } from '../form/field';

/** What a question of a register may be; `school` and `student` point at a record. */
export const CUSTOM_KIND_LABELS = {
  text: '单行文字',
  longText: '多行文字',
  integer: '整数',
  decimal: '小数',
  date: '日期',
  yesNo: '是／否',
  choice: '单选',
  school: '学校',
  student: '学生',
} as const;

export type CustomKind = keyof typeof CUSTOM_KIND_LABELS;

/** One question of a register that the district designed. `name` is its key in REST and never changes. */
export type CustomAttribute = {
  readonly name: string;
  readonly label: string;
  readonly kind: CustomKind;
  readonly required: boolean;
  readonly help?: string;
  /** For `choice`. */
  readonly choices?: readonly FieldChoice[];
  /** For `integer` and `decimal`: bounds, both allowed. */
  readonly min?: number;
  readonly max?: number;
  /** For `text` and `longText`: characters. */
  readonly maxLength?: number;
};

/** A record type made of data: `name` and `plural` as in addresses (`home-visit`, `home-visits`), `title` as people read it. */
export type CustomType = {
  readonly name: string;
  readonly plural: string;
  readonly title: string;
  readonly attributes: readonly CustomAttribute[];
};

/** Deeds that are ticked for roles, one by one. */
export const CUSTOM_DEEDS = ['read', 'create', 'change'] as const;

export type CustomDeed = (typeof CUSTOM_DEEDS)[number];

export const CUSTOM_DEED_LABELS: Record<CustomDeed, string> = {
  read: '查看',
  create: '登记',
  change: '修改',
};

/** What the platform writes into every record of a register; no designed question may have such a name. */
export const CUSTOM_SYSTEM_LABELS = {
  recordNo: '登记编号',
  recordedOn: '登记日期',
  recordedByStaffNo: '登记人编号',
  recordedByName: '登记人',
  requestKey: '防重复标识',
  schoolCode: '学校代码',
  classCode: '班级代码',
  zoneCode: '学区代码',
  townCode: '所在镇街代码',
  residenceTownCode: '现居住镇街代码',
  childNo: '儿童编号',
  rev: '版本',
  extra: '自定义字段',
} as const;

/** Targets of the two kinds that point at a record. */
export const CUSTOM_TARGETS = {
  school: 'api::school.school',
  student: 'api::student.student',
} as const;

export const isReference = (kind: CustomKind): kind is keyof typeof CUSTOM_TARGETS =>
  kind in CUSTOM_TARGETS;

/** `api::home-visit.home-visit` */
export const customUid = (name: string): string => `api::${name}.${name}`;

/**
 * The question by whose answer a record belongs to a school, zone and town: a required student, else a school. Throws for a type that
 * did not pass `withHome`.
 */
export function homeOf({ name, attributes }: CustomType): CustomAttribute {
  const home =
    attributes.find(({ kind, required }) => kind === 'student' && required) ??
    attributes.find(({ kind, required }) => kind === 'school' && required);
  if (home === undefined) throw new Error(`the register ${name} belongs to no school`);
  return home;
}

/** The type with a question by which its records belong to a school: without one nobody but the district would see them. */
export function withHome(type: CustomType): CustomType {
  const { attributes } = type;
  if (attributes.some(({ kind, required }) => required && isReference(kind))) return type;
  const first = attributes.find(({ kind }) => kind === 'school');
  if (first !== undefined)
    return {
      ...type,
      attributes: attributes.map((one) => (one === first ? { ...one, required: true } : one)),
    };
  // A question about something else may have the name or the label already.
  const isFree = ({ name, label }: { name: string; label: string }): boolean =>
    !attributes.some((one) => one.name.toLowerCase() === name.toLowerCase() || one.label === label);
  const home = [
    { name: 'school', label: '学校' },
    { name: 'homeSchool', label: '所属学校' },
    { name: 'registerSchool', label: '登记所属学校' },
  ].find(isFree);
  if (home === undefined) throw new Error(`the register ${type.name} has no name for its school`);
  return { ...type, attributes: [{ ...home, kind: 'school', required: true }, ...attributes] };
}
