import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { MovementFacts } from '../facts';
import type { MovementKind } from '../kinds';
import { MOVEMENT_BASIS } from './basis';

const LEAVES: readonly MovementKind[] = ['TRANSFER_OUT', 'TRACK_OUT'];

/** Full-width letters and blanks do not make another school of it. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

/** MOVE-07: who moves to where it is already takes itself off the roll and arrives nowhere. */
export const toAnotherSchool = defineRule<MovementFacts>(
  {
    code: 'MOVE-07',
    title: '转出、借读须到另一所学校',
    sentence: '转出、借读（出）的对方学校不得是儿童现在就读的学校。',
    basis: MOVEMENT_BASIS,
    clauses: ['A-5.3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ kind, check, otherSchoolName, ownSchoolName }) =>
    // What was recorded before the rule can still be found false.
    check !== 'FOUND_FALSE' &&
    LEAVES.includes(kind) &&
    ownSchoolName !== null &&
    plain(otherSchoolName) === plain(ownSchoolName)
      ? [
          {
            path: ['otherSchoolName'],
            message: `${ownSchoolName}就是儿童现在的学校，请填写接收学校的全称。`,
          },
        ]
      : [],
);
