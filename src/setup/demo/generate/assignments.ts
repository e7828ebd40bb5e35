import { addDays, plainDate, type PlainDate } from '../../../domain/kernel/plain-date';
import type { AssignmentRow, StaffRow } from '../rows/organisation';
import type { Organisation } from './organisation';
import type { DistrictSeeds } from './seeds';
import type { Staffing } from './staff';
import type { World } from './world';

type Target = Partial<
  Pick<AssignmentRow, 'schoolCode' | 'townCode' | 'villageCode' | 'childNo' | 'department' | 'note'>
>;

/** A post from a day on; `holder` null is a vacancy, which stays on the map. */
export function assign(
  kindCode: string,
  holder: StaffRow | null,
  target: Target,
  fromDate: PlainDate,
  toDate: PlainDate | null = null,
): AssignmentRow {
  return {
    kindCode,
    staffNo: holder?.staffNo ?? null,
    staffName: holder?.name ?? null,
    fromDate,
    toDate,
    schoolCode: null,
    classCode: null,
    zoneCode: null,
    townCode: null,
    villageCode: null,
    childNo: null,
    department: null,
    note: holder === null ? '空缺' : null,
    ...target,
  };
}

// Every n-th post is vacant; the story's school and town come early in their lists and stay filled.
const VACANT = { liaison: 41, town: 17, village: 23 };
const isVacant = (order: number, every: number): boolean => order % every === every - 1;

/** Who held some of the posts last school year: ended rows, so that history is there to be looked up. */
function lastYear(
  organisation: Organisation,
  staffing: Staffing,
  seeds: DistrictSeeds,
  since: PlainDate,
): AssignmentRow[] {
  const from = plainDate(`${Number(since.slice(0, 4)) - 1}-09-01`);
  const holders = [...staffing.liaisons.values()];
  return organisation.schools
    .map(({ code }, i) => ({ code, i }))
    .filter(({ i }) => i % 8 === 3 && seeds.schools[i] !== undefined)
    .map(({ code, i }) =>
      assign(
        'SCHOOL_LIAISON',
        holders[(i + 5) % holders.length] ?? null,
        { schoolCode: code },
        from,
        addDays(since, -1),
      ),
    );
}

/** The assignments of the list (领导包干, 科室包片, 包校人员) with 责任督学, 镇街 and 村社联系人; from 1 September of the school year. */
export function makeAssignments(
  seeds: DistrictSeeds,
  organisation: Organisation,
  staffing: Staffing,
  world: World,
): AssignmentRow[] {
  const since = plainDate(`${world.schoolYear}-09-01`);
  const bySchool = organisation.schools.flatMap(({ code }, i): AssignmentRow[] => {
    const seed = seeds.schools[i];
    if (!seed) return [];
    const school = { schoolCode: code };
    const holder = <T>(held: T | undefined, every: number): T | null =>
      isVacant(i, every) ? null : (held ?? null);
    return [
      assign('BUREAU_LEADER', staffing.leaders.get(seed.leader) ?? null, school, since),
      assign(
        'BUREAU_SECTION',
        staffing.officers.get(seed.officer) ?? null,
        { ...school, department: seed.department || null },
        since,
      ),
      assign(
        'SCHOOL_LIAISON',
        holder(staffing.liaisons.get(seed.supervisor), VACANT.liaison),
        school,
        since,
      ),
      assign(
        'INSPECTOR',
        staffing.inspectors.get(code) ?? null,
        school,
        // Inspectors rotate by years, not by school year: reports of last spring carry the same signature.
        plainDate(`${world.schoolYear - 1}-09-01`),
      ),
    ];
  });
  const byTown = organisation.towns.map(({ code }, i) => {
    const officer = staffing.townOfficers.get(code) ?? null;
    return assign(
      'TOWN_CONTACT',
      isVacant(i, VACANT.town) ? null : officer,
      { townCode: code },
      since,
    );
  });
  const byVillage = organisation.villages.map(({ code, townCode }, i) => {
    const contact = staffing.villageContacts.get(code) ?? null;
    const target = { townCode, villageCode: code };
    return assign('VILLAGE_CONTACT', isVacant(i, VACANT.village) ? null : contact, target, since);
  });
  return [...lastYear(organisation, staffing, seeds, since), ...bySchool, ...byTown, ...byVillage];
}
