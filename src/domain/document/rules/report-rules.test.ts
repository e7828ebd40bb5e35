import { atLocal } from '../../kernel/instant';
import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import { cosignDueAt } from '../cosign-due';
import type {
  CosigningFacts,
  JudicialFacts,
  ReceiptFacts,
  ReportFacts,
  SubstituteFacts,
  WrittenReportFacts,
} from '../report-facts';
import {
  ABSENCE_REPORT_RULES,
  COSIGNING_RULES,
  FILING_RULES,
  JUDICIAL_RULES,
  RECEIPT_RULES,
  REPORT_RULES,
  SUBSTITUTE_RULES,
  WRITTEN_REPORT_RULES,
} from './report-rules';

const TODAY = plainDate('2026-09-21');
const codes = (violations: { code: string; path: string[] }[]) =>
  violations.map((violation) => `${violation.code} ${violation.path.join('.')}`);

describe('a report of a school', () => {
  const RIGHT: ReportFacts = {
    contentHash: 'aa11',
    cosignature: { staffNo: 'I0001', signedHash: 'aa11' },
    townCode: 'T01',
    householdOutside: false,
  };
  const found = (change: Partial<ReportFacts>) =>
    codes(judge(REPORT_RULES, { ...RIGHT, ...change }, TODAY));

  it('leaves with the inspector’s signature on this very content', () => {
    expect(found({})).toEqual([]);
  });

  it('does not leave unsigned', () => {
    expect(found({ cosignature: null })).toEqual(['REPORT-01 cosignature']);
  });

  it('does not leave when it was changed after the signature', () => {
    expect(found({ contentHash: 'bb22' })).toEqual(['REPORT-01 cosignature']);
  });

  it('goes to the town of the household registration, in the district or outside', () => {
    expect(found({ townCode: null })).toEqual(['REPORT-04 townCode']);
    expect(found({ townCode: null, householdOutside: true })).toEqual([]);
  });
});

describe('preparing the 48小时报告单', () => {
  const facts = { townCode: 'T01', householdOutside: false, reportStands: false };

  it('is done once a round', () => {
    expect(codes(judge(ABSENCE_REPORT_RULES, facts, TODAY))).toEqual([]);
    expect(codes(judge(ABSENCE_REPORT_RULES, { ...facts, reportStands: true }, TODAY))).toEqual([
      'REPORT-05 kind',
    ]);
  });
});

describe('signing beside the school', () => {
  const RIGHT: CosigningFacts = {
    signer: { staffNo: 'I0001', certified: true },
    inspectorStaffNos: ['I0001'],
    substituteStaffNo: null,
    contentHash: 'aa11',
    signedHash: 'aa11',
  };
  const found = (change: Partial<CosigningFacts>) =>
    codes(judge(COSIGNING_RULES, { ...RIGHT, ...change }, TODAY));

  it('is the school’s own certificated inspector’s', () => {
    expect(found({})).toEqual([]);
    expect(found({ signer: { staffNo: 'I0001', certified: false } })).toEqual(['REPORT-02 signer']);
    expect(found({ signer: { staffNo: 'I0002', certified: true } })).toEqual(['REPORT-02 signer']);
    expect(found({ inspectorStaffNos: [] })).toEqual(['REPORT-02 signer']);
  });

  it('is also the named substitute’s', () => {
    expect(
      found({ signer: { staffNo: 'I0002', certified: true }, substituteStaffNo: 'I0002' }),
    ).toEqual([]);
  });

  it('holds for what the signer saw', () => {
    expect(found({ signedHash: 'bb22' })).toEqual(['REPORT-02 contentHash']);
  });
});

describe('naming a substitute', () => {
  const preparedAt = atLocal(TODAY, '08:30');
  const RIGHT: SubstituteFacts = {
    substitute: { staffNo: 'I0002', certified: true },
    cosignDueAt: cosignDueAt(preparedAt, DEFAULT_SETTINGS),
    alreadySigned: false,
    now: atLocal(plainDate('2026-09-22'), '08:30'),
  };
  const found = (change: Partial<SubstituteFacts>) =>
    codes(judge(SUBSTITUTE_RULES, { ...RIGHT, ...change }, TODAY));

  it('is possible when 24 hours are over, and not a moment before', () => {
    expect(found({})).toEqual([]);
    expect(found({ now: RIGHT.now - 1 })).toEqual(['REPORT-03 substituteStaffNo']);
  });

  it('needs a certificated inspector and a report that waits', () => {
    expect(found({ substitute: { staffNo: 'I0002', certified: false } })).toEqual([
      'REPORT-03 substituteStaffNo',
    ]);
    expect(found({ alreadySigned: true })).toEqual(['REPORT-03 substituteStaffNo']);
    expect(found({ cosignDueAt: null })).toEqual(['REPORT-03 substituteStaffNo']);
  });
});

describe('the written report', () => {
  const RIGHT: WrittenReportFacts = {
    receivedOn: plainDate('2026-09-24'),
    deadlineOn: plainDate('2026-10-08'),
    today: plainDate('2026-10-09'),
    reportSent: false,
  };
  const found = (change: Partial<WrittenReportFacts>) =>
    codes(judge(WRITTEN_REPORT_RULES, { ...RIGHT, ...change }, plainDate('2026-10-09')));

  it('follows a notice that was received and ran out', () => {
    expect(found({})).toEqual([]);
    expect(found({ today: plainDate('2026-10-08') })).toEqual(['REPORT-06 deadlineOn']);
    expect(found({ receivedOn: null, deadlineOn: null })).toEqual(['REPORT-06 receivedOn']);
    expect(found({ receivedOn: null })).toEqual(['REPORT-06 receivedOn']);
  });

  it('leaves once a round', () => {
    expect(found({ reportSent: true })).toEqual(['REPORT-08 kind']);
  });
});

describe('the receipt of a written report', () => {
  const RIGHT: ReceiptFacts = {
    documentState: 'DOC_ISSUED',
    issuedOn: plainDate('2026-10-09'),
    acknowledgedOn: null,
    receivedOn: plainDate('2026-10-10'),
    receiverName: '镇街经办人',
    householdOutside: false,
    bySchool: false,
    proofCount: 0,
    today: plainDate('2026-10-12'),
  };
  const found = (change: Partial<ReceiptFacts>) =>
    codes(judge(RECEIPT_RULES, { ...RIGHT, ...change }, plainDate('2026-10-12')));

  it('is the town’s, on a day between sending and today', () => {
    expect(found({})).toEqual([]);
    expect(found({ receivedOn: plainDate('2026-10-09') })).toEqual([]);
    expect(found({ receivedOn: plainDate('2026-10-12') })).toEqual([]);
    expect(found({ receivedOn: plainDate('2026-10-08') })).toEqual(['REPORT-07 receivedOn']);
    expect(found({ receivedOn: plainDate('2026-10-13') })).toEqual(['REPORT-07 receivedOn']);
    expect(found({ bySchool: true })).toEqual(['REPORT-07 document']);
  });

  it('names who received it, once, for a report that was sent', () => {
    expect(found({ receiverName: ' ' })).toEqual(['REPORT-07 receiverName']);
    expect(found({ acknowledgedOn: plainDate('2026-10-10') })).toEqual(['REPORT-07 document']);
    expect(found({ documentState: 'DOC_SIGNED', issuedOn: null })).toEqual(['REPORT-07 document']);
    expect(found({ issuedOn: null })).toEqual(['REPORT-07 document']);
  });

  it('from outside the district is recorded by the school and shown', () => {
    const outside = { householdOutside: true, bySchool: true };
    expect(found({ ...outside, proofCount: 1 })).toEqual([]);
    expect(found(outside)).toEqual(['REPORT-07 photos']);
  });
});

describe('filing a written report', () => {
  const found = (documentState: 'DOC_ISSUED' | 'DOC_SIGNED', filedOn: string | null) =>
    codes(
      judge(
        FILING_RULES,
        { documentState, filedOn: filedOn === null ? null : plainDate(filedOn) },
        TODAY,
      ),
    );

  it('is done once, after it was sent', () => {
    expect(found('DOC_ISSUED', null)).toEqual([]);
    expect(found('DOC_SIGNED', null)).toEqual(['REPORT-09 document']);
    expect(found('DOC_ISSUED', '2026-10-12')).toEqual(['REPORT-09 document']);
  });
});

describe('going to the judicial authorities', () => {
  const RIGHT: JudicialFacts = {
    legalBasis: '经区政府法制部门审核的依据',
    receivedOn: plainDate('2026-10-12'),
    deadlineOn: plainDate('2026-10-19'),
    today: plainDate('2026-10-20'),
  };
  const found = (change: Partial<JudicialFacts>) =>
    codes(judge(JUDICIAL_RULES, { ...RIGHT, ...change }, plainDate('2026-10-20')));

  it('is open only where the district has set a legal basis', () => {
    expect(found({})).toEqual([]);
    expect(found({ legalBasis: DEFAULT_SETTINGS('judicial.legalBasis') })).toEqual([
      'JUDICIAL-01 legalBasis',
    ]);
    expect(found({ legalBasis: ' ' })).toEqual(['JUDICIAL-01 legalBasis']);
  });

  it('follows an order that was received and ran out', () => {
    expect(found({ today: plainDate('2026-10-19') })).toEqual(['JUDICIAL-01 deadlineOn']);
    expect(found({ receivedOn: null, deadlineOn: null })).toEqual(['JUDICIAL-01 receivedOn']);
  });
});
