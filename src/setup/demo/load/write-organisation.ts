import type { District } from '../rows/district';
import { sealedPhone } from '../../../usecases/student/sealed-numbers';
import { writeTable, type WriterContext } from './table-writer';

/** Row ids by code, for the links of what comes after. */
export type Ids = {
  schools: ReadonlyMap<string, number>;
  staff: ReadonlyMap<string, number>;
};

const numbered = <T>(rows: readonly T[], first: number, keyOf: (row: T) => string) =>
  new Map(rows.map((row, i) => [keyOf(row), first + i]));

const codeOf = ({ code }: { code: string }): string => code;
const idIn =
  (ids: ReadonlyMap<string, number>) =>
  (code: string | null): number | null =>
    (code === null ? undefined : ids.get(code)) ?? null;

/** Zones, towns, villages, schools, classes, staff and their responsibilities. `accounts`: account id by staffNo. */
export async function writeOrganisation(
  context: WriterContext,
  district: District,
  documentId: () => string,
  accounts: ReadonlyMap<string, number>,
): Promise<Ids> {
  const plain = <T extends object>(row: T) => ({ documentId: documentId(), rev: 1, ...row });
  const zones = numbered(
    district.zones,
    await writeTable(context, {
      uid: 'api::zone.zone',
      part: '学区',
      rows: district.zones,
      attributes: plain,
    }),
    codeOf,
  );
  const towns = numbered(
    district.towns,
    await writeTable(context, {
      uid: 'api::town.town',
      part: '镇街',
      rows: district.towns,
      attributes: plain,
    }),
    codeOf,
  );
  await writeTable(context, {
    uid: 'api::village.village',
    part: '村（社区）',
    rows: district.villages,
    attributes: plain,
    links: { town: ({ townCode }) => idIn(towns)(townCode) },
  });
  const schools = numbered(
    district.schools,
    await writeTable(context, {
      uid: 'api::school.school',
      part: '学校',
      rows: district.schools,
      attributes: plain,
      links: {
        zone: ({ zoneCode }) => idIn(zones)(zoneCode),
        town: ({ townCode }) => idIn(towns)(townCode),
      },
    }),
    codeOf,
  );
  await writeTable(context, {
    uid: 'api::school-class.school-class',
    part: '班级',
    rows: district.classes,
    attributes: (row) => ({ ...plain(row), active: true }),
    links: { school: ({ schoolCode }) => idIn(schools)(schoolCode) },
  });
  const staff = numbered(
    district.staff,
    await writeTable(context, {
      uid: 'api::staff.staff',
      part: '教职工',
      rows: district.staff,
      attributes: ({ phone, ...row }) => ({
        ...plain(row),
        ...sealedPhone(phone),
        active: true,
        accountId: accounts.get(row.staffNo) ?? null,
      }),
    }),
    ({ staffNo }) => staffNo,
  );
  await writeTable(context, {
    uid: 'api::responsibility-assignment.responsibility-assignment',
    part: '责任分工',
    rows: district.assignments,
    attributes: plain,
    links: { staff: ({ staffNo }) => idIn(staff)(staffNo) },
  });
  return { schools, staff };
}
