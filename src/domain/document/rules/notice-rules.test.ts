import type { Visit } from '../../case/visit';
import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import type { NoticeFacts } from '../notice-facts';
import { VOID_RULES } from './document-rules';
import { NOTICE_RULES } from './notice-rules';

const TODAY = plainDate('2026-09-24');

const visit = (visitedOn: string): Visit => ({
  round: 1,
  visitedOn: plainDate(visitedOn),
  way: 'HOME',
  outcome: 'REFUSED',
  photoCount: 1,
  signatureCount: 0,
  guardianSignature: 'SIGNED',
  refusalWitness: null,
});

const SCHOOL_NOTICE: NoticeFacts = {
  kind: 'RETURN_NOTICE',
  issuerType: 'SCHOOL',
  issuerCode: 'S001',
  issuerName: '示例中学',
  issuerTownKind: null,
  subdistrictMayOrder: false,
  caseState: 'CASE_PERSUADING',
  schoolCode: 'S001',
  townCode: 'T01',
  guardianName: '家长甲',
  visits: [visit('2026-09-21'), visit('2026-09-22'), visit('2026-09-23')],
  round: 1,
  required: 3,
  days: 7,
  text: '请您自收到本通知书之日起7日内送孩子到校复学。',
  standingNumber: null,
};

const TOWN_ORDER: NoticeFacts = {
  ...SCHOOL_NOTICE,
  kind: 'RETURN_ORDER',
  issuerType: 'TOWN',
  issuerCode: 'T01',
  issuerName: '示例镇人民政府',
  issuerTownKind: 'TOWN',
  caseState: 'CASE_REPORTED',
  text: '责令你自收到本通知书之日起7日内将其送至学校。',
};

const found = (base: NoticeFacts, change: Partial<NoticeFacts> = {}) =>
  judge(NOTICE_RULES, { ...base, ...change }, TODAY).map(
    (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
  );

describe('a notice to return to school', () => {
  it('of the child’s school after three visits is in order', () => {
    expect(found(SCHOOL_NOTICE)).toEqual([]);
  });

  it('is refused after two, and says what is missing', () => {
    const visits = SCHOOL_NOTICE.visits.slice(0, 2);
    expect(found(SCHOOL_NOTICE, { visits })).toEqual(['NOTICE-01 block visits']);
    expect(judge(NOTICE_RULES, { ...SCHOOL_NOTICE, visits }, TODAY)[0]?.message).toBe(
      '还不能发通知书：须有三次不同日期、有佐证的劝返，本轮只有两次，还差一次。',
    );
  });

  it('needs three visits of its own round', () => {
    expect(found(SCHOOL_NOTICE, { round: 2 })).toEqual(['NOTICE-01 block visits']);
  });

  it.each(['责令', '处罚', '强制'])('of a school is refused with the word %s in it', (word) => {
    expect(found(SCHOOL_NOTICE, { text: `${SCHOOL_NOTICE.text}${word}` })).toEqual([
      'NOTICE-03 block text',
    ]);
  });

  it('is the school’s alone: town and committee order instead', () => {
    expect(found(SCHOOL_NOTICE, { issuerType: 'COMMITTEE', issuerCode: 'COMMITTEE' })).toEqual([
      'NOTICE-02 block issuerType',
    ]);
  });

  it('is refused to a school that is not the child’s', () => {
    expect(found(SCHOOL_NOTICE, { issuerCode: 'S002' })).toEqual(['NOTICE-04 block issuerCode']);
    expect(found(SCHOOL_NOTICE, { schoolCode: null })).toEqual(['NOTICE-04 block issuerCode']);
  });

  it.each([0, 61, 7.5, Number.NaN])('is refused with %p days', (days) => {
    expect(found(SCHOOL_NOTICE, { days })).toEqual(['NOTICE-07 block deadlineDays']);
  });

  it.each([1, 60])('is possible with %i days', (days) => {
    expect(found(SCHOOL_NOTICE, { days })).toEqual([]);
  });

  it('is refused while another of the round stands', () => {
    expect(found(SCHOOL_NOTICE, { standingNumber: '渝荣××限复〔2026〕12号' })).toEqual([
      'NOTICE-05 block kind',
    ]);
  });

  it('is refused without a guardian to receive it', () => {
    expect(found(SCHOOL_NOTICE, { guardianName: null })).toEqual(['NOTICE-06 block guardianName']);
    expect(found(SCHOOL_NOTICE, { guardianName: ' ' })).toEqual(['NOTICE-06 block guardianName']);
  });
});

describe('an order to send the child to school', () => {
  it('of the town government or the committee after the school’s report is in order', () => {
    expect(found(TOWN_ORDER)).toEqual([]);
    expect(
      found(TOWN_ORDER, { issuerType: 'COMMITTEE', issuerCode: 'COMMITTEE', issuerTownKind: null }),
    ).toEqual([]);
  });

  it('is never a school’s', () => {
    expect(found({ ...SCHOOL_NOTICE, kind: 'RETURN_ORDER', caseState: 'CASE_REPORTED' })).toEqual([
      'NOTICE-02 block issuerType',
    ]);
  });

  it('is a subdistrict office’s only where the district has switched it on', () => {
    expect(found(TOWN_ORDER, { issuerTownKind: 'SUBDISTRICT' })).toEqual([
      'NOTICE-02 block issuerType',
    ]);
    expect(found(TOWN_ORDER, { issuerTownKind: 'SUBDISTRICT', subdistrictMayOrder: true })).toEqual(
      [],
    );
  });

  it('is refused to a town where the child is not registered', () => {
    expect(found(TOWN_ORDER, { townCode: 'T02' })).toEqual(['NOTICE-04 block issuerCode']);
    expect(found(TOWN_ORDER, { townCode: null })).toEqual(['NOTICE-04 block issuerCode']);
  });

  it('straight from persuasion is open only for a child without a school', () => {
    expect(found(TOWN_ORDER, { caseState: 'CASE_PERSUADING' })).toEqual(['NOTICE-08 block kind']);
    expect(found(TOWN_ORDER, { caseState: 'CASE_PERSUADING', schoolCode: null })).toEqual([]);
  });
});

describe('voiding a document', () => {
  const found = (change: object) =>
    judge(
      VOID_RULES,
      { reason: '姓名有误', state: 'DOC_ISSUED', received: false, ...change },
      TODAY,
    ).map((violation) => `${violation.code} ${violation.path.join('.')}`);

  it('needs a reason and an issued paper that nobody has received', () => {
    expect(found({})).toEqual([]);
    expect(found({ reason: ' ' })).toEqual(['DOC-01 voidReason']);
    expect(found({ state: 'DOC_VOIDED' })).toEqual(['DOC-01 state']);
    expect(found({ received: true })).toEqual(['DOC-01 state']);
  });
});
