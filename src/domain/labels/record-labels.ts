/** Chinese names of a record type: itself, its attributes, and the codes of its enumerations. */
export type RecordLabels = {
  type: string;
  attributes: Record<string, string>;
  enums?: Record<string, Record<string, string>>;
};

/** In every record. */
export const SYSTEM_ATTRIBUTES = { rev: '版本', extra: '自定义字段' } as const;

/** Codes by which a child's record belongs to school, class, zone, towns and child. */
export const SCOPE_ATTRIBUTES = {
  schoolCode: '学校代码',
  classCode: '班级代码',
  zoneCode: '学区代码',
  townCode: '户籍所在镇街代码',
  residenceTownCode: '现居住镇街代码',
  childNo: '儿童编号',
} as const;
