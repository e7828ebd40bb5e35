import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import type { LetterFacts } from '../facts';
import { PLEDGE_BASIS } from './basis';

/** PLEDGE-02: the signed paper itself is shown at inspections. */
export const letterScanned = defineRule<Pick<LetterFacts, 'scans'>>(
  {
    code: 'PLEDGE-02',
    title: '目标责任书应附签字件',
    sentence: '目标责任书应附签字件的照片或扫描件。',
    basis: PLEDGE_BASIS,
    clauses: ['A-4.2'],
    level: 'warn',
    since: SINCE.districtNotice,
  },
  ({ scans }) =>
    scans === 0 ? [{ path: ['proof'], message: '没有附签字件，请尽快拍照上传。' }] : [],
);
