import { checkCharacterOf } from '../../../src/domain/student/identity-number-form';

/** The number of a person who does not exist: area 509999 is nobody's. `order` keeps them apart; odd ones are boys'. */
export function madeUpNumber(birthDate: string, order: number): string {
  const first = `509999${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return `${first}${checkCharacterOf(first)}`;
}
