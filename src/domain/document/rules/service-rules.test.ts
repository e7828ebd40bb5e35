import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import type { ServiceFacts } from '../service-facts';
import { SERVICE_RULES } from './service-rules';

const on = plainDate;
const TODAY = on('2026-09-28');

const DIRECT: ServiceFacts = {
  way: 'DIRECT',
  issuerType: 'SCHOOL',
  documentState: 'DOC_ISSUED',
  issuedOn: on('2026-09-24'),
  alreadyServed: false,
  servedOn: on('2026-09-24'),
  receivedOn: on('2026-09-24'),
  today: TODAY,
  receiverName: '家长甲',
  receiverRelation: null,
  proxyReason: null,
  refusalReason: null,
  witnessName: null,
  photoCount: 0,
  videoCount: 0,
  consentOn: null,
  postNumber: null,
  publishedIn: null,
  servers: ['教师甲'],
  publicNoticeDays: 30,
};
const CO_RESIDENT: ServiceFacts = {
  ...DIRECT,
  way: 'CO_RESIDENT',
  receiverName: '家属乙',
  receiverRelation: '祖母',
  proxyReason: '受送达人外出务工',
};
const LEFT: ServiceFacts = {
  ...DIRECT,
  way: 'LEFT',
  receiverName: null,
  refusalReason: '拒绝签收',
  witnessName: '见证人丙',
  servers: ['教师甲', '教师乙'],
};
const POST: ServiceFacts = {
  ...DIRECT,
  way: 'POST',
  receiverName: null,
  postNumber: 'DEMO000001',
  photoCount: 1,
  receivedOn: TODAY,
};
const ELECTRONIC: ServiceFacts = {
  ...DIRECT,
  way: 'ELECTRONIC',
  receiverName: null,
  consentOn: on('2026-09-24'),
  photoCount: 1,
};
const PUBLIC: ServiceFacts = {
  ...DIRECT,
  way: 'PUBLIC_NOTICE',
  issuerType: 'TOWN',
  receiverName: null,
  publishedIn: '镇政务公开栏',
  receivedOn: on('2026-10-24'),
};

const found = (base: ServiceFacts, change: Partial<ServiceFacts> = {}) =>
  judge(SERVICE_RULES, { ...base, ...change }, TODAY).map(
    (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
  );

describe('service of a document', () => {
  it.each(
    [DIRECT, CO_RESIDENT, LEFT, POST, ELECTRONIC, PUBLIC].map(
      (facts) => [facts.way, facts] as const,
    ),
  )('in the way %s with all it needs is in order', (_, facts) => {
    expect(found(facts)).toEqual([]);
  });

  it('is not before the issue, and receipt not before service', () => {
    const earlier = on('2026-09-23');
    expect(found(DIRECT, { servedOn: earlier, receivedOn: earlier })).toEqual([
      'SERVICE-01 block servedOn',
    ]);
    expect(found(POST, { receivedOn: earlier })).toEqual(['SERVICE-01 block receivedOn']);
  });

  it('is of an issued document only', () => {
    expect(found(DIRECT, { documentState: 'DOC_VOIDED' })).toEqual([
      'SERVICE-01 block officialDocumentId',
    ]);
    expect(found(DIRECT, { documentState: 'DOC_DRAFT', issuedOn: null })).toEqual([
      'SERVICE-01 block officialDocumentId',
    ]);
  });

  it('is not in the future', () => {
    const tomorrow = on('2026-09-29');
    expect(found(DIRECT, { servedOn: TODAY, receivedOn: TODAY })).toEqual([]);
    expect(found(DIRECT, { servedOn: tomorrow, receivedOn: tomorrow })).toEqual([
      'SERVICE-02 block servedOn',
      'SERVICE-02 block receivedOn',
    ]);
    expect(found(POST, { receivedOn: tomorrow })).toEqual(['SERVICE-02 block receivedOn']);
  });

  it('by leaving it needs the refusal in words, and a witness or pictures', () => {
    expect(found(LEFT, { refusalReason: ' ' })).toEqual(['SERVICE-03 block refusalReason']);
    expect(found(LEFT, { witnessName: null })).toEqual(['SERVICE-03 block witnessName']);
    expect(found(LEFT, { witnessName: null, videoCount: 1 })).toEqual([]);
    expect(found(LEFT, { witnessName: null, photoCount: 1 })).toEqual([]);
  });

  it('by leaving it is not witnessed by who served it', () => {
    expect(found(LEFT, { witnessName: ' 教师乙 ' })).toEqual(['SERVICE-03 block witnessName']);
    expect(found(LEFT, { witnessName: '教师乙', photoCount: 1 })).toEqual([
      'SERVICE-03 block witnessName',
    ]);
  });

  it('by leaving it needs two servers, who are two people', () => {
    expect(found(LEFT, { servers: ['教师甲'] })).toEqual(['SERVICE-06 block servers']);
    expect(found(LEFT, { servers: ['教师甲', ' 教师甲 '] })).toEqual(['SERVICE-06 block servers']);
    expect(found(DIRECT, { servers: ['  '] })).toEqual(['SERVICE-06 block servers']);
  });

  it('by electronic means needs written consent given beforehand and kept', () => {
    expect(found(ELECTRONIC, { consentOn: null })).toEqual(['SERVICE-04 block consentOn']);
    expect(found(ELECTRONIC, { consentOn: on('2026-09-25') })).toEqual([
      'SERVICE-04 block consentOn',
    ]);
    expect(found(ELECTRONIC, { photoCount: 0 })).toEqual(['SERVICE-04 block photos']);
  });

  it('by public notice is never a school’s, names its place and runs its full term', () => {
    expect(found(PUBLIC, { issuerType: 'SCHOOL' })).toEqual(['SERVICE-05 block way']);
    expect(found(PUBLIC, { issuerType: 'COMMITTEE' })).toEqual([]);
    expect(found(PUBLIC, { publishedIn: null })).toEqual(['SERVICE-05 block publishedIn']);
    expect(found(PUBLIC, { receivedOn: on('2026-10-23') })).toEqual([
      'SERVICE-05 block receivedOn',
    ]);
  });

  it('names who received it, and for a co-resident adult why and in what relation', () => {
    expect(found(DIRECT, { receiverName: ' ' })).toEqual(['SERVICE-07 block receiverName']);
    expect(
      found(CO_RESIDENT, { receiverName: null, receiverRelation: null, proxyReason: null }),
    ).toEqual([
      'SERVICE-07 block receiverName',
      'SERVICE-07 block receiverRelation',
      'SERVICE-07 block proxyReason',
    ]);
  });

  it('by post is traceable, and its day stands on the receipt', () => {
    expect(found(POST, { photoCount: 0 })).toEqual(['SERVICE-08 block photos']);
    expect(found(POST, { postNumber: null })).toEqual(['SERVICE-08 block postNumber']);
  });

  it('is recorded once', () => {
    expect(found(DIRECT, { alreadyServed: true })).toEqual(['SERVICE-09 block officialDocumentId']);
  });

  it('by hand is received on the day it was handed over or left', () => {
    const later = on('2026-09-25');
    expect(found(DIRECT, { receivedOn: later })).toEqual(['SERVICE-10 block receivedOn']);
    expect(found(CO_RESIDENT, { receivedOn: later })).toEqual(['SERVICE-10 block receivedOn']);
    expect(found(LEFT, { receivedOn: later })).toEqual(['SERVICE-10 block receivedOn']);
  });
});
