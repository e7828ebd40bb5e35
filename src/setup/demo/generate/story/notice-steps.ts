import { missingForNotice } from '../../../../domain/case/evidence';
import { deadlineFromReceipt, isOverdue } from '../../../../domain/document/deadline';
import { atLocal, toPlainDate } from '../../../../domain/kernel/instant';
import { addDays } from '../../../../domain/kernel/plain-date';
import type { DocumentRow, ServiceRow } from '../../rows/case-material';
import { defaultSettings } from '../absences';
import { act, actorOf, at, iso, schoolDayAgo, SYSTEM, type Story } from './case-story';
import { RELATIONSHIPS, verificationCode } from './paper-words';
import { attach } from './visit-steps';

type Paper = Pick<
  DocumentRow,
  'kind' | 'title' | 'issuerType' | 'issuerCode' | 'issuerName' | 'series' | 'form'
>;

function paper(
  story: Story,
  paperOf: Paper,
  daysAgo: number,
  time: string,
  signer: { staffNo: string; name: string },
): DocumentRow {
  const when = at(story, daysAgo, time);
  const settings = defaultSettings(toPlainDate(when));
  const days = settings(paperOf.kind === 'RETURN_ORDER' ? 'order.days' : 'notice.days');
  return {
    documentId: story.world.documentId(),
    state: 'DOC_ISSUED',
    year: Number(toPlainDate(when).slice(0, 4)),
    // Numbers are given when all papers are known: they run by issuer in the order of issue.
    number: null,
    documentNumber: null,
    addressee: story.cast.guardian.name,
    caseDocumentId: story.row.documentId,
    round: story.row.round,
    formVersion: 1,
    data: {},
    deadlineDays: days,
    issuedOn: toPlainDate(when),
    issuedAt: iso(when),
    issuedByStaffNo: signer.staffNo,
    issuedByName: signer.name,
    cosignDueAt: null,
    cosignerStaffNo: null,
    cosignedByStaffNo: null,
    cosignedByName: null,
    cosignedAt: null,
    receivedOn: null,
    deadlineOn: null,
    verificationCode: verificationCode(story.random),
    voidReason: null,
    voidedAt: null,
    ...paperOf,
  };
}

/** 限期复（入）学通知书 of the school, after the gate of three visits. */
export function issueNotice(story: Story, daysAgo: number, time = '16:00'): void {
  const { cast, row, visits } = story;
  if (!cast.school) throw new Error('没有学校，不能由学校发通知书');
  const required = defaultSettings(schoolDayAgo(story.world, daysAgo))('persuasion.visitsRequired');
  const missing = missingForNotice({ visits, round: row.round, required });
  if (missing.length > 0) throw new Error(missing.join('；'));
  const notice = paper(
    story,
    {
      kind: 'RETURN_NOTICE',
      title: '义务教育阶段限期复（入）学通知书',
      issuerType: 'SCHOOL',
      issuerCode: cast.school.code,
      issuerName: cast.school.name,
      series: `${cast.school.documentPrefix}限复`,
      form: 'return-notice-school',
    },
    daysAgo,
    time,
    cast.principal,
  );
  story.documents.push(notice);
  row.noticeDocumentId = notice.documentId;
  row.deadlineOn = null;
  act(story, 'issue-notice', actorOf(cast.principal), at(story, daysAgo, time), {
    evidence: { document: notice.documentId, days: notice.deadlineDays },
  });
}

/** A notice with a mistake is voided and stays listed under its number; the case goes back to persuasion. */
export function voidNotice(story: Story, daysAgo: number, reason: string): void {
  const notice = story.documents.find(
    ({ documentId }) => documentId === story.row.noticeDocumentId,
  );
  if (!notice) throw new Error('没有可作废的通知书');
  const when = at(story, daysAgo, '09:10');
  notice.state = 'DOC_VOIDED';
  notice.voidReason = reason;
  notice.voidedAt = iso(when);
  story.row.noticeDocumentId = null;
  act(story, 'void-notice', actorOf(story.cast.principal), when, {
    note: reason,
    evidence: { document: notice.documentId },
  });
}

/** 责令改正 by the town government, or by the committee for households of a 街道 (义务教育法 第五十八条). */
export function order(story: Story, daysAgo: number, time = '11:00'): void {
  const { cast } = story;
  const settings = defaultSettings(schoolDayAgo(story.world, daysAgo));
  const byCommittee = cast.townIsSubdistrict || cast.child.townCode === null;
  const signer = byCommittee ? cast.officer : cast.townOfficer;
  const document = paper(
    story,
    {
      kind: 'RETURN_ORDER',
      title: '责令送被监护人接受义务教育通知书',
      issuerType: byCommittee ? 'COMMITTEE' : 'TOWN',
      issuerCode: byCommittee ? 'COMMITTEE' : (cast.child.townCode ?? ''),
      issuerName: byCommittee ? settings('district.committeeName') : cast.townName,
      series: `${byCommittee ? settings('district.committeePrefix') : cast.townPrefix}责改`,
      form: 'return-order-government',
    },
    daysAgo,
    time,
    signer,
  );
  story.documents.push(document);
  story.row.orderDocumentId = document.documentId;
  story.row.deadlineOn = null;
  act(story, 'order', actorOf(signer), at(story, daysAgo, time), {
    evidence: { document: document.documentId },
  });
}

type Particulars = Partial<ServiceRow> & Pick<ServiceRow, 'way'>;

function particularsOf(story: Story, way: ServiceRow['way']): Particulars {
  const { guardian, townName } = story.cast;
  const receiver = {
    receiverName: guardian.name,
    receiverRelation: RELATIONSHIPS[guardian.relationship],
  };
  switch (way) {
    case 'CO_RESIDENT':
      return {
        way,
        receiverName: guardian.name,
        receiverRelation: '同住成年家属',
        proxyReason: '监护人外出务工',
      };
    case 'LEFT':
      return {
        way,
        refusalReason: '监护人拒绝签收',
        witnessName: '村社联系人',
        witnessUnit: `${townName}村（居）民委员会`,
      };
    case 'POST':
      return { way, ...receiver, postNumber: `EX${story.random.int(100_000_000, 999_999_999)}CN` };
    case 'ELECTRONIC':
      return { way, ...receiver, consentOn: schoolDayAgo(story.world, 60) };
    case 'DIRECT':
      return { way, ...receiver };
    case 'PUBLIC_NOTICE':
      return { way, publishedIn: '区人民政府网站' };
  }
}

/** 送达 of the last paper, with the deadline that runs from receipt. */
export function serve(story: Story, daysAgo: number, way: ServiceRow['way'], time = '17:00'): void {
  const { cast, row, world } = story;
  const document = story.documents.at(-1);
  const on = schoolDayAgo(world, daysAgo);
  if (!document || document.deadlineDays === null) throw new Error('没有可送达的文书');
  const deadlineOn = deadlineFromReceipt(on, document.deadlineDays, world.calendar);
  const byAuthority = document.issuerType !== 'SCHOOL';
  const who = byAuthority ? cast.townOfficer : cast.teacher;
  const documentId = world.documentId();
  const when = at(story, daysAgo, time);
  const owner = { type: 'api::service-of-document.service-of-document', documentId };
  attach(story, owner, way === 'POST' ? 'RECEIPT' : 'PHOTO', iso(when), who.staffNo);
  story.services.push({
    documentId,
    officialDocumentId: document.documentId,
    caseDocumentId: row.documentId,
    servedOn: on,
    receivedOn: on,
    deadlineOn,
    place: cast.child.residenceAddress,
    receiverName: null,
    receiverRelation: null,
    proxyReason: null,
    refusalReason: null,
    witnessName: null,
    witnessUnit: null,
    consentOn: null,
    postNumber: null,
    publishedIn: null,
    servers: [who.name, cast.clerk.name],
    photoCount: 1,
    recordedByStaffNo: who.staffNo,
    ...particularsOf(story, way),
  });
  document.receivedOn = on;
  document.deadlineOn = deadlineOn;
  row.deadlineOn = deadlineOn;
  act(story, 'record-service', actorOf(who), when, {
    evidence: { service: documentId, way, receivedOn: on, deadlineOn },
  });
}

/** Just after midnight behind the last day, the clock marks the case overdue. */
export function markOverdue(story: Story): void {
  const { deadlineOn } = story.row;
  if (deadlineOn === null || !isOverdue(deadlineOn, story.world.today)) {
    throw new Error('期限未满，不能标为逾期');
  }
  act(story, 'mark-overdue', SYSTEM, atLocal(addDays(deadlineOn, 1), '00:05'));
}

/** 书面报告并备案 (未成年人保护法 第二十八条). */
export function report(story: Story, daysAgo: number): void {
  const papers = story.documents.map(({ documentId }) => documentId);
  act(story, 'report', actorOf(story.cast.principal), at(story, daysAgo, '10:30'), {
    note: `主送${story.cast.townName}，报区教育委员会备案`,
    evidence: { documents: papers },
  });
}

/** 转入司法程序 by the authority that ordered. */
export function startJudicial(story: Story, daysAgo: number): void {
  act(story, 'start-judicial', actorOf(story.cast.officer), at(story, daysAgo, '15:00'), {
    note: '经法制审核，商请司法机关依法处理',
  });
}
