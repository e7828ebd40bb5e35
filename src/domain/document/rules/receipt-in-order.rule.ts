import { defineRule } from '../../kernel/rule';
import { SINCE } from '../../kernel/sources';
import { isBlank } from '../service-facts';
import type { ReceiptFacts } from '../report-facts';
import { WRITTEN_REPORT_BASIS } from './basis';

/** REPORT-07: the town answers for its receipt; a receipt from outside the district is shown. */
export const receiptInOrder = defineRule<ReceiptFacts>(
  {
    code: 'REPORT-07',
    title: '书面报告有收文回执',
    sentence:
      '书面报告发出后登记一次回执：户籍在区内的由户籍所在地镇（街道）或区教委登记；户籍在区外的附收文单位回执。',
    basis: WRITTEN_REPORT_BASIS,
    clauses: ['A-4.4', 'B-n1'],
    level: 'block',
    since: SINCE.minors,
  },
  (facts) => {
    const at = (field: string, message: string) => [{ path: [field], message }];
    if (facts.documentState !== 'DOC_ISSUED' || facts.issuedOn === null)
      return at('document', '书面报告尚未发出，不能登记回执。');
    if (facts.acknowledgedOn !== null) return at('document', '这份书面报告的回执已登记。');
    if (facts.receivedOn < facts.issuedOn || facts.receivedOn > facts.today)
      return at('receivedOn', '签收日期应在报告发出之日至今天之间，请核对。');
    if (isBlank(facts.receiverName)) return at('receiverName', '请填写签收人。');
    if (!facts.householdOutside && facts.bySchool)
      return at('document', '回执由户籍所在地镇（街道）登记，请联系镇街办理。');
    if (facts.householdOutside && facts.proofCount === 0)
      return at('photos', '户籍在区外的，请上传收文单位回执的照片或扫描件。');
    return [];
  },
);
