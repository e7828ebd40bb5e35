import type { Knex } from 'knex';
import { OPEN_STATES } from '../../domain/case/states';
import type { PlainDate } from '../../domain/kernel/plain-date';

/** The post of whoever teaches a child at home; no kind of assignment: the application names its teachers. */
export const HOME_TEACHER = 'HOME_TEACHER';
export const HOME_TEACHER_NAME = '送教教师';

/** A post without a holder on a day, with the codes by which it belongs to school, zone, town and child. */
export type VacantPost = {
  kindCode: string;
  kindName: string;
  target: string;
  /** Of the zone, school, class, town, village or child; the document id of home teaching. */
  code: string;
  name: string;
  /** Last day on which somebody held it; null when nobody ever did. */
  heldUntil: PlainDate | null;
  /** The day since which somebody has to hold it: of a child, when its case opened. Null where the post always has to be held. */
  neededSince: PlainDate | null;
  zoneCode: string | null;
  schoolCode: string | null;
  classCode: string | null;
  townCode: string | null;
  childNo: string | null;
};

/** Where posts of a target are looked for; of children only those whose case is open. */
const TARGETS = `
select 'DISTRICT' as target, '' as code, '全区' as name, null as "zoneCode", null as "schoolCode", null as "classCode", null as "townCode", null as "childNo", null::date as "neededSince"
union all
select 'ZONE', z.code, z.name, z.code, null, null, null, null, null from zones z
union all
select 'SCHOOL', s.code, s.name, s.zone_code, s.code, null, null, null, null from schools s
union all
select 'CLASS', c.code, c.name, s.zone_code, s.code, c.code, null, null, null from school_classes c join schools s on s.code = c.school_code where c.active
union all
select 'TOWN', t.code, t.name, null, null, null, t.code, null, null from towns t
union all
select 'VILLAGE', v.code, v.name, null, null, null, v.town_code, null, null from villages v
union all
select 'CHILD', c.child_no, c.student_name, c.zone_code, c.school_code, c.class_code, c.town_code, c.child_no,
       (c.opened_at at time zone 'UTC' at time zone 'Asia/Shanghai')::date
  from cases c where c.state = any(:open)`;

/** The code of the target that an assignment is for. */
const TARGET_CODE = `case k.target when 'DISTRICT' then '' when 'ZONE' then a.zone_code when 'SCHOOL' then a.school_code
  when 'CLASS' then a.class_code when 'TOWN' then a.town_code when 'VILLAGE' then a.village_code else a.child_no end`;

/**
 * A helper is also who is paired, a 劝返责任人 whom the case names; neither counts when he has left, and so no assignment of who has left.
 */
const VACANT = `
with assigned as (
  select a.kind_code, ${TARGET_CODE} as code,
         bool_or(m.active and a.from_date <= :today and (a.to_date is null or a.to_date >= :today)) as held,
         max(a.to_date) filter (where a.to_date < :today) as held_until
    from responsibility_assignments a
    join assignment_kinds k on k.code = a.kind_code
    join staff_members m on m.staff_no = a.staff_no
   group by 1, 2)
select k.code as "kindCode", k.name as "kindName", t.target, t.code, t.name, a.held_until::text as "heldUntil",
       t."neededSince"::text as "neededSince", t."zoneCode", t."schoolCode", t."classCode", t."townCode", t."childNo", k.order_no
  from (${TARGETS}) t
  join assignment_kinds k on k.target = t.target
  left join assigned a on a.kind_code = k.code and a.code = t.code
 where a.held is not true
   and not (k.code = 'HELPER' and exists (
     select 1 from pairings p join staff_members m on m.staff_no = p.helper_staff_no and m.active
      where p.child_no = t."childNo" and p.main and p.state = 'PAIRED'))
   and not (k.code = 'PERSUADER' and exists (
     select 1 from cases c join staff_members m on m.staff_no = c.persuader_staff_no and m.active
      where c.child_no = t."childNo" and c.state = any(:open)))
`;

/** No teacher of home teaching has left who is named without a staff number: whether he is in office is known to his own unit. */
const IN_OFFICE = `coalesce(t.value->>'staffNo', '') = '' or (m.active and (
  exists (select 1 from personal_grants g where g.staff_no = m.staff_no and g.child_no = h.child_no and g.reason = '送教上门'
           and (g.to_date is null or g.to_date >= :today))
  or not exists (select 1 from personal_grants g where g.staff_no = m.staff_no and g.child_no = h.child_no and g.reason = '送教上门')))`;

/** Home teaching that runs and whose teachers have all left, or that has none (荣教政发〔2020〕55号 二（三）: each child has its teachers). */
const UNTAUGHT = `
select '${HOME_TEACHER}', '${HOME_TEACHER_NAME}', 'HOME_TEACHING', h.document_id, h.student_name || '的送教',
       (select max(g.to_date) from personal_grants g where g.child_no = h.child_no and g.reason = '送教上门' and g.to_date < :today)::text,
       null, h.zone_code, h.school_code, h.class_code, h.town_code, h.child_no, 1000
  from home_teachings h
 where h.state = 'APPROVED' and h.from_date <= :today and (h.to_date is null or h.to_date >= :today)
   and not exists (
     select 1 from jsonb_array_elements(case jsonb_typeof(h.teachers) when 'array' then h.teachers else '[]' end) t
       left join staff_members m on m.staff_no = t.value->>'staffNo'
      where ${IN_OFFICE})`;

const ALL = `${VACANT} union all ${UNTAUGHT} order by order_no, name, code`;

/** Every post of the district that nobody holds on the day (大渡口方案 三、四（二）): work that would go to its holder goes to nobody. */
export async function vacantPosts(db: Knex, today: PlainDate): Promise<VacantPost[]> {
  const { rows } = (await db.raw(ALL, { open: OPEN_STATES as string[], today })) as {
    rows: VacantPost[];
  };
  return rows;
}
