import { defineRule } from '../../kernel/rule';
import { LAW, SINCE } from '../../kernel/sources';
import type { GrantFacts } from '../facts';

/** GRANT-01: access to a minor's record is personal, limited in time and has a purpose. */
export const grantComplete = defineRule<GrantFacts>(
  {
    code: 'GRANT-01',
    title: '个别授权须有事由和期限顺序',
    sentence: '个别授权须写明人员、儿童和事由，结束日期不得早于开始日期。',
    basis: [{ document: LAW.personalInformation, clause: '第二十八条、第三十一条' }],
    clauses: ['A-4.7', 'B-3'],
    level: 'block',
    since: SINCE.districtNotice,
  },
  ({ fromDate, toDate, reason, childNo, staffNo }) => {
    const findings = [];
    if (staffNo.trim() === '')
      findings.push({ path: ['staffNo'], message: '请选择被授权的人员。' });
    if (childNo.trim() === '') findings.push({ path: ['childNo'], message: '请选择儿童。' });
    if (reason.trim() === '') findings.push({ path: ['reason'], message: '请写明授权事由。' });
    if (toDate !== null && toDate < fromDate) {
      findings.push({ path: ['toDate'], message: '结束日期早于开始日期，请改正。' });
    }
    return findings;
  },
);
