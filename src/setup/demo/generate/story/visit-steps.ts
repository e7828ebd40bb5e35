import { addDays } from '../../../../domain/kernel/plain-date';
import type { AttachmentRow, VisitRow } from '../../rows/case-material';
import { act, actorOf, at, iso, schoolDayAgo, type Story } from './case-story';

type Telling = Pick<VisitRow, 'way' | 'outcome' | 'content'> & {
  opinion: string;
  attitude: string;
};

const TELLINGS: readonly Telling[] = [
  {
    way: 'HOME',
    outcome: 'REFUSED',
    content:
      '入户家访，向监护人宣讲义务教育法，说明到校就读的要求。监护人表示孩子不愿上学，自己劝不动。',
    opinion: '孩子不愿去，再等等看。',
    attitude: '沉默，不愿交谈。',
  },
  {
    way: 'PHONE',
    outcome: 'NOT_FOUND',
    content: '拨打监护人电话两次，第二次由祖母接听，称父母在外务工，孩子不在家。',
    opinion: '由祖母转告父母。',
    attitude: '未见到学生本人。',
  },
  {
    way: 'HOME',
    outcome: 'PROMISED',
    content: '与村（社区）联系人一同入户，和学生谈心，了解到其学习跟不上，承诺补课并调整座位。',
    opinion: '同意下周送孩子返校。',
    attitude: '答应试一试。',
  },
  {
    way: 'INTERVIEW',
    outcome: 'REFUSED',
    content: '约监护人到校面谈，说明帮扶措施和逾期后果，监护人坚持让孩子外出学手艺。',
    opinion: '想让孩子早点挣钱。',
    attitude: '不愿返校。',
  },
  {
    way: 'VIDEO',
    outcome: 'REFUSED',
    content: '与在外务工的父亲视频通话，学生在旁，反复劝说仍不愿返校。',
    opinion: '工作忙，没有办法送回来。',
    attitude: '低头玩手机，不回答。',
  },
];

/** Attaches one of the shared synthetic pictures. */
export function attach(
  story: Story,
  owner: { type: string; documentId: string },
  purpose: AttachmentRow['purpose'],
  takenAt: string,
  uploadedByStaffNo: string,
): void {
  const signature = purpose === 'GUARDIAN_SIGNATURE' || purpose === 'STUDENT_SIGNATURE';
  story.attachments.push({
    documentId: story.world.documentId(),
    ownerType: owner.type,
    ownerDocumentId: owner.documentId,
    purpose,
    picture: `${signature ? 'signature' : 'photo'}-${story.random.int(1, 4)}`,
    childNo: story.row.childNo,
    takenAt,
    uploadedByStaffNo,
  });
}

type VisitChoice = { outcome?: VisitRow['outcome']; evidence?: boolean };

/** One 劝返 by whoever is nearest: the head teacher, or the town for a child without school. */
export function recordVisit(
  story: Story,
  daysAgo: number,
  time: string,
  choice: VisitChoice = {},
): void {
  const { cast, random, row, world } = story;
  const who = cast.school === null ? cast.townOfficer : cast.teacher;
  const telling = TELLINGS[story.visits.length % TELLINGS.length] ?? TELLINGS[0];
  if (!telling) throw new Error('没有劝返情节');
  const when = at(story, daysAgo, time);
  const visitedOn = schoolDayAgo(world, daysAgo);
  const evidenced = choice.evidence ?? true;
  const outcome = choice.outcome ?? telling.outcome;
  const refused = evidenced && telling.way === 'HOME' && random.chance(0.3);
  const signed = evidenced && !refused && telling.way !== 'PHONE';
  const documentId = world.documentId();
  const owner = { type: 'api::persuasion-visit.persuasion-visit', documentId };
  if (evidenced) attach(story, owner, 'PHOTO', iso(when), who.staffNo);
  if (signed) attach(story, owner, 'GUARDIAN_SIGNATURE', iso(when), who.staffNo);
  const ofRound = story.visits.filter(({ round }) => round === row.round).length;
  story.visits.push({
    documentId,
    caseDocumentId: row.documentId,
    round: row.round,
    seq: ofRound + 1,
    visitedOn,
    visitedAt: iso(when),
    way: telling.way,
    place:
      telling.way === 'HOME' ? cast.child.residenceAddress : (cast.school?.name ?? cast.townName),
    participants: [
      { name: who.name, unit: cast.school?.name ?? cast.townName },
      { name: cast.townOfficer.name, unit: cast.townName },
    ],
    content: telling.content,
    guardianOpinion: telling.opinion,
    studentAttitude: telling.attitude,
    promisedReturnOn: outcome === 'PROMISED' ? addDays(visitedOn, 7) : null,
    outcome,
    guardianSignature: refused ? 'REFUSED' : signed ? 'SIGNED' : 'ABSENT',
    refusalWitness: refused ? cast.townOfficer.name : null,
    photoCount: evidenced ? 1 : 0,
    signatureCount: signed ? 1 : 0,
    recordedByStaffNo: who.staffNo,
    recordedByName: who.name,
  });
  row.lastVisitOn = visitedOn;
  row.visitCount = ofRound + 1;
  act(story, 'record-visit', actorOf(who), when, { evidence: { visit: documentId } });
}
