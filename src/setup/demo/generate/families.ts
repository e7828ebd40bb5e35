import { addDays, daysBetween, plainDate, type PlainDate } from '../../../domain/kernel/plain-date';
import type { Gender } from '../../../domain/student/gender';
import type { GuardianRow } from '../rows/people';
import { adultName, surnameOf } from './names';
import type { Random } from './random';
import type { World } from './world';

export type Relationship = GuardianRow['relationship'];
type Relative = { relationship: Relationship; gender: Gender; youngest: number; oldest: number };

const FATHER: Relative = { relationship: 'FATHER', gender: 'MALE', youngest: 22, oldest: 38 };
const MOTHER: Relative = { relationship: 'MOTHER', gender: 'FEMALE', youngest: 20, oldest: 35 };
const GRANDFATHER: Relative = {
  relationship: 'GRANDFATHER',
  gender: 'MALE',
  youngest: 45,
  oldest: 62,
};
const GRANDMOTHER: Relative = {
  relationship: 'GRANDMOTHER',
  gender: 'FEMALE',
  youngest: 43,
  oldest: 60,
};
const AUNT: Relative = {
  relationship: 'OTHER_GUARDIAN',
  gender: 'FEMALE',
  youngest: 22,
  oldest: 45,
};

const HOUSEHOLDS: readonly (readonly [readonly Relative[], number])[] = [
  [[FATHER, MOTHER], 60],
  [[FATHER], 8],
  [[MOTHER], 10],
  [[GRANDFATHER, MOTHER], 5],
  [[GRANDMOTHER, FATHER], 7],
  [[GRANDFATHER, GRANDMOTHER], 7],
  [[GRANDMOTHER], 2],
  [[AUNT], 1],
];

const OCCUPATIONS = [
  '务农',
  '务工',
  '个体经营',
  '建筑工',
  '货车司机',
  '服务员',
  '企业职工',
  '待业',
];
const WORKPLACES = ['本地', '广东', '浙江', '福建', '重庆主城', '四川成都'];

/** A day between two days, both counted. */
export const dayBetween = (random: Random, from: PlainDate, to: PlainDate): PlainDate =>
  addDays(from, random.int(0, daysBetween(from, to)));

/** A day in the year in which someone turned `years` old when the child was born. */
function elderBirthDate(random: Random, childBirth: PlainDate, years: number): PlainDate {
  const year = Number(childBirth.slice(0, 4)) - years;
  return dayBetween(random, plainDate(`${year}-01-01`), plainDate(`${year}-12-31`));
}

export type Family = { guardians: GuardianRow[]; leftBehind: boolean };

/** One or two guardians for a child; the father's side carries the child's surname. */
export function makeFamily(
  child: { childNo: string; birthDate: PlainDate; surname: string; address: string },
  random: Random,
  world: World,
): Family {
  const relatives = random.weighted(HOUSEHOLDS);
  const leftBehind = relatives.every(({ relationship }) => /^GRAND/.test(relationship));
  const guardians = relatives.map((relative, i): GuardianRow => {
    const years = random.int(relative.youngest, relative.oldest);
    const old = relative.youngest > 40;
    const sameSurname =
      relative.relationship === 'FATHER' || relative.relationship === 'GRANDFATHER';
    const occupation = old ? '务农' : random.pick(OCCUPATIONS);
    return {
      childNo: child.childNo,
      name: adultName(random, relative.gender, sameSurname ? child.surname : surnameOf(random)),
      relationship: relative.relationship,
      phone: world.numbers.phone(),
      idNumber: world.numbers.identityNumber(
        elderBirthDate(random, child.birthDate, years),
        relative.gender,
      ),
      occupation,
      workplace: occupation === '务工' ? random.pick(WORKPLACES) : null,
      address: child.address,
      orderNo: i + 1,
    };
  });
  return { guardians, leftBehind };
}
