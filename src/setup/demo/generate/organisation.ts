import type { SchoolRow, TownRow, VillageRow, ZoneRow } from '../rows/organisation';
import { placeNames } from './names';
import type { DistrictSeeds } from './seeds';
import type { World } from './world';

export type Organisation = {
  zones: ZoneRow[];
  towns: TownRow[];
  villages: VillageRow[];
  schools: SchoolRow[];
};

const numbered = (letter: string, order: number, width: number): string =>
  `${letter}${String(order).padStart(width, '0')}`;

/**
 * The short form of an issuer's name in document numbers (机关代字). Two issuers of one short form would share a number, so a
 * name that is already taken keeps its full length.
 */
function shortName(name: string, taken: Set<string>): string {
  const short = name
    .replace(/(镇|街道)(?=.{2})/u, '')
    .replace(/(中心|完全|实验)/gu, '')
    .replace(/(初级中学|初中|中学|学校|小学|完小|校)$/u, (end) => end.charAt(0));
  const chosen = taken.has(short) ? name : short;
  taken.add(chosen);
  return chosen;
}

function makeTowns(seeds: DistrictSeeds, world: World): TownRow[] {
  return seeds.towns.map(({ town, kind }, i) => ({
    code: numbered('T', i + 1, 2),
    name: town,
    kind,
    documentPrefix: kind === 'TOWN' ? `${town.slice(0, -1)}府` : `${town.slice(0, -2)}街办`,
    contactName: `${town}教育服务中心`,
    contactPhone: world.numbers.phone(),
    orderNo: i + 1,
  }));
}

function makeVillages(towns: readonly TownRow[], world: World): VillageRow[] {
  const random = world.random.fork('villages');
  return towns.flatMap((town) =>
    placeNames(random, random.int(4, 8)).map((name, i): VillageRow => {
      const community = i === 0 || (town.kind === 'SUBDISTRICT' && random.chance(0.6));
      return {
        code: `V${town.code.slice(1)}${String(i + 1).padStart(2, '0')}`,
        name: `${name}${community ? '社区' : '村'}`,
        kind: community ? 'COMMUNITY' : 'VILLAGE',
        townCode: town.code,
      };
    }),
  );
}

/** Zones, towns, villages and schools of the lists, in the order of the lists. */
export function makeOrganisation(seeds: DistrictSeeds, world: World): Organisation {
  const zoneNames = [...new Set(seeds.schools.map(({ zone }) => zone))].filter((zone) => zone);
  const zones = zoneNames.map(
    (name, i): ZoneRow => ({ code: numbered('Z', i + 1, 2), name, orderNo: i + 1 }),
  );
  const towns = makeTowns(seeds, world);
  const prefixes = new Set<string>();
  const schools = seeds.schools.map((seed, i): SchoolRow => {
    const town = towns.find(({ name }) => name === seed.town);
    return {
      code: numbered('S', i + 1, 3),
      name: seed.school,
      stage: seed.stage,
      zoneCode: zones.find(({ name }) => name === seed.zone)?.code ?? null,
      townCode: town?.code ?? '',
      documentPrefix: `渝荣${shortName(seed.school, prefixes)}`,
      address: `${seed.town}校园路${i + 1}号`,
      contactName: '教导处',
      contactPhone: world.numbers.phone(),
      orderNo: i + 1,
    };
  });
  return { zones, towns, villages: makeVillages(towns, world), schools };
}
