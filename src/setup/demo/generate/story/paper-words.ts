import type { GuardianRow } from '../../rows/people';
import type { VisitRow } from '../../rows/case-material';
import type { Random } from '../random';

/** The words official papers use for codes. */
export const RELATIONSHIPS: Record<GuardianRow['relationship'], string> = {
  FATHER: '父亲',
  MOTHER: '母亲',
  GRANDFATHER: '祖父（外祖父）',
  GRANDMOTHER: '祖母（外祖母）',
  OTHER_GUARDIAN: '其他监护人',
};
export const WAYS: Record<VisitRow['way'], string> = {
  HOME: '入户',
  PHONE: '电话',
  VIDEO: '视频',
  INTERVIEW: '约谈',
  AWAY: '外出劝返',
};
export const RESULTS: Record<VisitRow['outcome'], string> = {
  PROMISED: '承诺返校，未返校',
  REFUSED: '拒绝返校',
  NOT_FOUND: '未见到本人',
  RETURNED: '已返校',
  OTHER: '仍未返校',
};

const ALPHABET = Array.from('23456789ABCDEFGHJKMNPQRSTUVWXYZ');

/** `7K2M-9QXD-4HTV`: the form in which issued papers carry their code; from the seed, because demo papers prove nothing. */
export function verificationCode(random: Random): string {
  const group = (): string => Array.from({ length: 4 }, () => random.pick(ALPHABET)).join('');
  return [group(), group(), group()].join('-');
}
