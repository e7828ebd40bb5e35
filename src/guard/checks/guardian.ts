import { judge } from '../../domain/kernel/rule';
import { checkIdentityNumber } from '../../domain/student/identity-number';
import { phoneForm } from '../../domain/student/rules/phone-form.rule';
import { openText } from '../../platform/field-cipher';
import type { Check } from '../change';

const opened = (cipher: unknown): string | null =>
  typeof cipher === 'string' && cipher !== '' ? openText(cipher) : null;

/** A guardian's numbers, when they are given. */
export const checkGuardian: Check = ({ kind, after }, { today }) => {
  if (kind === 'delete') return [];
  const identityNumber = opened(after.idCipher);
  return [
    ...judge([phoneForm], { phone: opened(after.phoneCipher), field: 'phone' }, today),
    ...(identityNumber === null ? [] : checkIdentityNumber(identityNumber, today)),
  ];
};
