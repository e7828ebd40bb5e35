import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { hasEvidence, type VisitFacts } from '../visit';
import { PERSUASION_BASIS } from './basis';

/** VISIT-04: a visit without evidence happened, and does not count towards the notice. */
export const visitEvidence = defineRule<VisitFacts>(
  {
    code: 'VISIT-04',
    title: '劝返须有佐证才计次',
    sentence:
      '劝返应有照片、签名，或注明拒签及见证人；没有佐证的照常登记，但不计入发通知书所需的次数。',
    basis: PERSUASION_BASIS,
    clauses: ['A-5.2', 'B-n1', 'B-n2'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  (visit) => {
    if (hasEvidence(visit)) return [];
    const message =
      visit.guardianSignature === 'REFUSED'
        ? '已注明监护人拒签，但没有写明见证人，这次劝返暂不计次，请补见证人、照片或签名。'
        : '这次劝返没有照片或签名，暂不计次，请补佐证；监护人拒签的，请注明并写明见证人。';
    return [
      {
        path: [visit.guardianSignature === 'REFUSED' ? 'refusalWitness' : 'photoCount'],
        message,
      },
    ];
  },
);
