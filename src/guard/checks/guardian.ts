import { judge } from '../../domain/kernel/rule';
import { PEOPLE_RULES } from '../../domain/text/rules/people-rules';
import { checkIdentityNumber } from '../../domain/student/identity-number';
import { phoneForm } from '../../domain/student/rules/phone-form.rule';
import { openText } from '../../platform/field-cipher';
import type { Check } from '../change';
import { newlyNamed, peopleOfGuardian } from '../facts/people';

const opened = (cipher: unknown): string | null =>
  typeof cipher === 'string' && cipher !== '' ? openText(cipher) : null;

/** A guardian's name, and their numbers when they are given. */
export const checkGuardian: Check = ({ kind, before, after }, { today }) => {
  if (kind === 'delete') return [];
  const identityNumber = opened(after.idCipher);
  const people = newlyNamed(peopleOfGuardian(after), peopleOfGuardian(before ?? {}));
  return [
    ...judge(PEOPLE_RULES, { people }, today),
    ...judge([phoneForm], { phone: opened(after.phoneCipher), field: 'phone' }, today),
    ...(identityNumber === null ? [] : checkIdentityNumber(identityNumber, today)),
  ];
};
