import type { Knex } from 'knex';
import type { Violation } from '../../domain/kernel/rule';
import type { Change, Check } from '../change';

/** The table and column in which a code must be found, and what people call it. */
type Home = { table: string; column: string; what: string };

const SCHOOL: Home = { table: 'schools', column: 'code', what: '学校' };
const CLASS: Home = { table: 'school_classes', column: 'code', what: '班级' };
const ZONE: Home = { table: 'zones', column: 'code', what: '学区' };
const TOWN: Home = { table: 'towns', column: 'code', what: '镇街' };
const VILLAGE: Home = { table: 'villages', column: 'code', what: '村（社区）' };
const STAFF: Home = { table: 'staff_members', column: 'staff_no', what: '人员' };
const CHILD: Home = { table: 'students', column: 'child_no', what: '儿童少年' };

const POINTS_TO: Record<string, Record<string, Home>> = {
  'api::staff.staff': { schoolCode: SCHOOL, classCode: CLASS, zoneCode: ZONE, townCode: TOWN },
  'api::school.school': { zoneCode: ZONE, townCode: TOWN },
  'api::school-class.school-class': {
    schoolCode: SCHOOL,
    zoneCode: ZONE,
    headTeacherStaffNo: STAFF,
  },
  'api::village.village': { townCode: TOWN },
  'api::responsibility-assignment.responsibility-assignment': {
    staffNo: STAFF,
    schoolCode: SCHOOL,
    classCode: CLASS,
    zoneCode: ZONE,
    townCode: TOWN,
    villageCode: VILLAGE,
    childNo: CHILD,
  },
  'api::pairing.pairing': { helperStaffNo: STAFF },
  'api::child-plan.child-plan': { persuaderStaffNo: STAFF },
  'api::personal-grant.personal-grant': { staffNo: STAFF, childNo: CHILD },
  'api::inspection.inspection': { schoolCode: SCHOOL, inspectorStaffNo: STAFF },
};

/** Columns that hold the key of a row of this type; while one does, the key stays. */
type Use = { key: string; columns: readonly [table: string, column: string, what: string][] };

const USED_IN: Record<string, Use> = {
  'api::zone.zone': {
    key: 'code',
    columns: [
      ['schools', 'zone_code', '学校'],
      ['staff_members', 'zone_code', '人员'],
    ],
  },
  'api::town.town': {
    key: 'code',
    columns: [
      ['students', 'town_code', '户籍学生'],
      ['students', 'residence_town_code', '居住学生'],
      ['villages', 'town_code', '村（社区）'],
      ['staff_members', 'town_code', '人员'],
    ],
  },
  'api::village.village': { key: 'code', columns: [['students', 'village_code', '学生']] },
  'api::school.school': {
    key: 'code',
    columns: [
      ['students', 'school_code', '学生'],
      ['school_classes', 'school_code', '班级'],
      ['staff_members', 'school_code', '人员'],
      ['cases', 'school_code', '个案'],
      ['inspections', 'school_code', '督查'],
    ],
  },
  'api::school-class.school-class': {
    key: 'code',
    columns: [
      ['students', 'class_code', '学生'],
      ['absences', 'class_code', '缺勤'],
    ],
  },
  'api::staff.staff': {
    key: 'staffNo',
    columns: [
      ['responsibility_assignments', 'staff_no', '责任分工'],
      ['school_classes', 'head_teacher_staff_no', '班级'],
      ['case_events', 'actor_staff_no', '个案经过'],
      ['audit_entries', 'actor_staff_no', '操作记录'],
      ['inspections', 'inspector_staff_no', '督查'],
    ],
  },
  'api::assignment-kind.assignment-kind': {
    key: 'code',
    columns: [['responsibility_assignments', 'kind_code', '责任分工']],
  },
};

const violation = (code: string, field: string, message: string): Violation => ({
  code,
  path: [field],
  message,
  level: 'block',
});

const filled = (value: unknown): value is string => typeof value === 'string' && value !== '';

async function unknownCodes({ uid, before, data }: Change, db: Knex): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const [field, { table, column, what }] of Object.entries(POINTS_TO[uid] ?? {})) {
    const code = data[field];
    if (!filled(code) || code === before?.[field]) continue;
    if (await db(table).where(column, code).first('id')) continue;
    found.push(violation('REF-04', field, `没有编号为“${code}”的${what}，请从名单中选择。`));
  }
  return found;
}

async function keyInUse({ uid, kind, before, data }: Change, db: Knex): Promise<Violation[]> {
  const use = USED_IN[uid];
  const key = use ? before?.[use.key] : undefined;
  if (!use || !filled(key)) return [];
  const leaves = kind === 'delete' || (data[use.key] !== undefined && data[use.key] !== key);
  if (!leaves) return [];
  for (const [table, column, what] of use.columns) {
    if (await db(table).where(column, key).first('id'))
      return [
        violation(
          'REF-05',
          use.key,
          `“${key}”下还有${what}，不能删除或改编号；不再使用的请停用，或先调整这些${what}。`,
        ),
      ];
  }
  return [];
}

/**
 * Codes stand beside Strapi's relations, and SQL ties neither to its target: a code must exist when it is written, and a row must
 * stay as long as a code points at it. Otherwise children would belong to a school that nobody can see.
 */
export const checkKnownCodes: Check = async (change, { db }) => [
  ...(change.kind === 'delete' ? [] : await unknownCodes(change, db)),
  ...(await keyInUse(change, db)),
];
