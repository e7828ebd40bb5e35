import type { TownRow, VillageRow } from '../rows/organisation';
import type { Random } from './random';

/** Where a child is registered and where it lives. */
export type Home = {
  townCode: string | null;
  villageCode: string | null;
  residenceTownCode: string;
  householdOutside: boolean;
  householdAddress: string;
  residenceAddress: string;
};

export type Places = {
  towns: readonly TownRow[];
  villagesOf: ReadonlyMap<string, readonly VillageRow[]>;
};

const OUTSIDE = ['四川省泸州市', '四川省内江市', '重庆市永川区', '重庆市大足区', '贵州省遵义市'];

/** Villages by town, for quick picking. */
export function placesOf(towns: readonly TownRow[], villages: readonly VillageRow[]): Places {
  const villagesOf = new Map<string, VillageRow[]>();
  for (const village of villages) {
    villagesOf.set(village.townCode, [...(villagesOf.get(village.townCode) ?? []), village]);
  }
  return { towns, villagesOf };
}

function addressIn(
  places: Places,
  townCode: string,
  random: Random,
): { address: string; villageCode: string } {
  const town = places.towns.find(({ code }) => code === townCode);
  const village = random.pick(places.villagesOf.get(townCode) ?? []);
  const group = village.kind === 'COMMUNITY' ? '' : `${random.int(1, 9)}组`;
  return {
    address: `${town?.name ?? ''}${village.name}${group}${random.int(1, 180)}号`,
    villageCode: village.code,
  };
}

const IN_SCHOOL_TOWN = 0.86;
const IN_OTHER_TOWN = 0.95;

/**
 * Most children are registered where the school stands, some in another town of the district, about one in twenty outside it.
 * `schoolTown` null: a child at no school of the district, registered anywhere in it.
 */
export function makeHome(schoolTown: string | null, places: Places, random: Random): Home {
  const where = random.next();
  const ownTown = schoolTown ?? random.pick(places.towns).code;
  if (schoolTown !== null && where >= IN_OTHER_TOWN) {
    const residence = addressIn(places, ownTown, random);
    return {
      townCode: null,
      villageCode: null,
      residenceTownCode: ownTown,
      householdOutside: true,
      householdAddress: `${random.pick(OUTSIDE)}${random.int(1, 60)}号`,
      residenceAddress: residence.address,
    };
  }
  const townCode = where < IN_SCHOOL_TOWN ? ownTown : random.pick(places.towns).code;
  const household = addressIn(places, townCode, random);
  const movedTo = townCode !== ownTown || random.chance(0.03) ? ownTown : townCode;
  const residence = movedTo === townCode ? household : addressIn(places, movedTo, random);
  return {
    townCode,
    villageCode: household.villageCode,
    residenceTownCode: movedTo,
    householdOutside: false,
    householdAddress: household.address,
    residenceAddress: residence.address,
  };
}
