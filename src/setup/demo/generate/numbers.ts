import type { Gender } from '../../../domain/student/gender';
import { checkCharacterOf } from '../../../domain/student/identity-number-form';
import type { Random } from './random';

/** Area code that no place in the country has: a synthetic number can never be a living person's. */
const TEST_AREA = '509999';
/** Numbers without repetition for one district. Dates are 'YYYY-MM-DD'. */
export type NumberSource = {
  /** 18 characters; the 17th digit is odd for boys and men, even for girls and women. */
  identityNumber(birthDate: string, gender: Gender): string;
  /** `J`: formal 学籍号 of a child without identity number; six digits of the school's area, birth date, order, check digit. */
  formalRollNumber(birthDate: string): string;
  /** `L`: temporary 学籍号, four random characters and no check digit. */
  temporaryRollNumber(birthDate: string): string;
  /** `100` and eight digits, a range no operator hands out. */
  phone(): string;
  /** `C` and eight digits, as the platform itself counts them on. */
  childNo(): string;
  staffNo(): string;
};

const TEMPORARY_SUFFIX = Array.from('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ');

/** Makes the number source of one district; order of calls decides the numbers. */
export function makeNumberSource(random: Random): NumberSource {
  const used = new Map<string, number>();
  const nextOf = (key: string): number => {
    const value = (used.get(key) ?? 0) + 1;
    used.set(key, value);
    return value;
  };
  const digits = (birthDate: string): string => birthDate.replaceAll('-', '');
  const withCheck = (first17: string): string => first17 + checkCharacterOf(first17);
  let temporary = 0;
  return {
    identityNumber: (birthDate, gender) => {
      const born = digits(birthDate);
      const order = 2 * nextOf(`${born}${gender}`) - (gender === 'MALE' ? 1 : 0);
      if (order > 999) throw new Error(`出生日期 ${birthDate} 的身份证顺序码已用完`);
      return withCheck(`${TEST_AREA}${born}${String(order).padStart(3, '0')}`);
    },
    formalRollNumber: (birthDate) => {
      const born = digits(birthDate);
      return `J${withCheck(`${TEST_AREA}${born}${String(nextOf(`J${born}`)).padStart(3, '0')}`)}`;
    },
    temporaryRollNumber: (birthDate) => {
      temporary += 1;
      // The order keeps it unique; the last character only makes it look as the school software writes it.
      const order = String(temporary % 1000).padStart(3, '0');
      return `L${TEST_AREA}${digits(birthDate)}${order}${random.pick(TEMPORARY_SUFFIX)}`;
    },
    phone: () => `100${String(10_000_000 + nextOf('phone') * 7).padStart(8, '0')}`,
    childNo: () => `C${String(nextOf('child')).padStart(8, '0')}`,
    staffNo: () => `W${String(nextOf('staff')).padStart(5, '0')}`,
  };
}
