import type { Finding } from '../../kernel/rule';
import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { SubmissionFacts } from '../facts';
import { SHEET_BASIS } from './basis';

type Signatures = Pick<
  SubmissionFacts,
  'principalSignature' | 'refusalWitness' | 'inspectorSigned'
>;

function principalFault({ principalSignature, refusalWitness }: Signatures): Finding[] {
  if (principalSignature === null)
    return [
      {
        path: ['signatures', 'principal'],
        message: '校长还没有签名，请校长在屏幕上签名；校长拒签的，请写明见证人。',
      },
    ];
  return principalSignature === 'REFUSED' && !refusalWitness
    ? [{ path: ['refusalWitness'], message: '校长拒签须有见证人，请填写见证人姓名。' }]
    : [];
}

/** INSP-03: the annex has a line for the principal and one for who inspects. */
export const sheetSigned = defineRule<Signatures>(
  {
    code: 'INSP-03',
    title: '督查表须双方签名',
    sentence: '督查表须有校长和督查人员的签名；校长拒签的，须注明并写明见证人。',
    basis: SHEET_BASIS,
    clauses: ['B-a3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  (facts) => [
    ...principalFault(facts),
    ...(facts.inspectorSigned
      ? []
      : [
          {
            path: ['signatures', 'inspector'],
            message: '督查人员还没有签名，请在屏幕上签名后再提交。',
          },
        ]),
  ],
);
