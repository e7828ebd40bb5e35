import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { isBlank, type ServiceFacts } from '../service-facts';
import { serviceBasis } from './basis';

/** SERVICE-03: 留置 needs the refusal in words, and a witness or pictures of it. */
export const leftWithProof = defineRule<ServiceFacts>(
  {
    code: 'SERVICE-03',
    title: '留置送达须有见证或影像',
    sentence: '留置送达须写明拒收事由，并有送达人以外的见证人签名，或以拍照、录像记录送达过程。',
    basis: serviceBasis('第八十九条'),
    clauses: ['B-n1'],
    level: 'block',
    since: SINCE.civilProcedure,
  },
  ({ way, refusalReason, witnessName, photoCount, videoCount, servers }) => {
    if (way !== 'LEFT') return [];
    const findings = [];
    if (isBlank(refusalReason)) {
      findings.push({ path: ['refusalReason'], message: '留置送达请写明受送达人拒收的事由。' });
    }
    if (isBlank(witnessName) && photoCount + videoCount === 0) {
      findings.push({
        path: ['witnessName'],
        message: '留置送达须有见证人，或上传送达过程的照片、录像，请补一项。',
      });
    }
    const names = servers.map((name) => name.trim());
    if (witnessName !== null && names.includes(witnessName.trim())) {
      findings.push({
        path: ['witnessName'],
        message: '送达人不能为自己的送达作见证，请另请村（社区）等基层组织的代表。',
      });
    }
    return findings;
  },
);
