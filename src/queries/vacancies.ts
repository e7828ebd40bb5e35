import type { Knex } from 'knex';
import type { Caller } from '../access/request-actor';
import { inScope } from '../access/scope';
import { OPEN_STATES } from '../domain/case/states';
import { toPlainDate, type Instant } from '../domain/kernel/instant';
import { knexOf, type Strapi } from '../platform/strapi-casts';

/** A post without a holder today. */
export type Vacancy = {
  kindCode: string;
  kindName: string;
  target: string;
  code: string;
  name: string;
  /** Last day on which somebody held it; null when nobody ever did. */
  heldUntil: string | null;
};

/** Where posts of a target are looked for; of children only those whose case is open. */
const TARGETS = `
select 'ZONE' as target, z.code, z.name, z.code as "zoneCode", null as "schoolCode", null as "townCode", null as "childNo" from zones z
union all
select 'SCHOOL', s.code, s.name, s.zone_code, s.code, null, null from schools s
union all
select 'TOWN', t.code, t.name, null, null, t.code, null from towns t
union all
select 'VILLAGE', v.code, v.name, null, null, v.town_code, null from villages v
union all
select 'CHILD', c.child_no, c.student_name, c.zone_code, c.school_code, c.town_code, c.child_no from cases c where c.state = any(:open)`;

const COLUMN = `case k.target when 'ZONE' then a.zone_code when 'SCHOOL' then a.school_code when 'TOWN' then a.town_code
  when 'VILLAGE' then a.village_code else a.child_no end`;

const VACANT = `
select k.code as "kindCode", k.name as "kindName", t.*, max(ended.to_date)::text as "heldUntil"
from (${TARGETS}) t
join assignment_kinds k on k.target = t.target
left join responsibility_assignments ended on ended.kind_code = k.code and ended.staff_no is not null
  and ended.to_date < :today and t.code = ${COLUMN.replaceAll('a.', 'ended.')}
where not exists (
  select 1 from responsibility_assignments a join staff_members m on m.staff_no = a.staff_no and m.active
  where a.kind_code = k.code and t.code = ${COLUMN}
    and a.from_date <= :today and (a.to_date is null or a.to_date >= :today))
  and not (k.code = 'HELPER' and exists (
    select 1 from pairings p where p.child_no = t."childNo" and p.main and p.state = 'PAIRED'))
group by k.code, k.name, k.order_no, t.target, t.code, t.name, t."zoneCode", t."schoolCode", t."townCode", t."childNo"
order by k.order_no, t.name`;

type Found = Vacancy & Record<'zoneCode' | 'schoolCode' | 'townCode' | 'childNo', string | null>;

/** Every vacant post in scope (大渡口方案 三、四（二）): work that would go to its holder goes to nobody. */
export async function vacancies(strapi: Strapi, caller: Caller, now: Instant): Promise<Vacancy[]> {
  const db: Knex = knexOf(strapi);
  const { rows } = (await db.raw(VACANT, {
    open: OPEN_STATES as string[],
    today: toPlainDate(now),
  })) as { rows: Found[] };
  return rows
    .filter((row) => inScope(caller.scope, row))
    .map(({ kindCode, kindName, target, code, name, heldUntil }) => ({
      kindCode,
      kindName,
      target,
      code,
      name,
      heldUntil,
    }));
}
