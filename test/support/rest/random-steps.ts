import type { CaseAction } from '../../../src/domain/case/transition';
import type { Row } from '../rows/rows';

/** Numbers that look like chance and are the same at every run. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What a step is sent with: the case as it stands, the papers of its round, the day, a proof nobody has used. */
export type StepFacts = {
  kase: Row;
  notice: Row | undefined;
  order: Row | undefined;
  unsigned: Row | undefined;
  day: string;
  proof: string | undefined;
  roll: (below: number) => number;
};

const ENDS = ['END_FALSE_ALARM', 'END_OUT_OF_PROVINCE', 'END_SICK_LEAVE'];

/** The body of a step as somebody might send it: mostly complete, sometimes with something missing. */
export function bodyOf(action: CaseAction, facts: StepFacts): object {
  const { kase, day, proof, roll } = facts;
  const paper = kase['state'] === 'CASE_ORDERED' ? facts.order : facts.notice;
  switch (action) {
    case 'issue-notice':
    case 'order':
    case 'prepare-absence-report':
      return {};
    case 'verify':
      return {
        kind: roll(2) === 0 ? 'DROPOUT' : 'UNENROLLED',
        cause: 'OTHER',
        causeNote: '家庭变故',
        whereabouts: 'OTHER',
        whereaboutsNote: '随亲属暂住',
      };
    case 'record-visit':
      return {
        visitedOn: day,
        time: '08:30',
        way: 'HOME',
        content: '入户劝返。',
        outcome: roll(6) === 0 ? 'RETURNED' : 'REFUSED',
        guardianSignature: 'REFUSED',
        // One in five has no evidence and must not count.
        ...(roll(5) === 0 ? {} : { refusalWitness: '村干部' }),
      };
    case 'assign-persuader':
      return { staffNo: kase['persuader_staff_no'] ?? 'W99999' };
    case 'cosign-absence-report':
      return {
        document: facts.unsigned?.['document_id'] ?? 'abcdefghijklmnopqrstuvwx',
        contentHash: facts.unsigned?.['content_hash'] ?? '0'.repeat(64),
      };
    case 'record-service':
      return {
        document: paper?.['document_id'] ?? 'abcdefghijklmnopqrstuvwx',
        way: 'DIRECT',
        servedOn: day,
        receivedOn: day,
        place: '家中',
        receiverName: '监护人',
        servers: ['甲'],
      };
    case 'prepare-written-report':
      return { situation: '仍在家中。', addressee: '邻县示例镇人民政府' };
    case 'acknowledge-report':
      return { receivedOn: day, receiverName: '镇街经办人' };
    case 'record-return':
      return { returnedOn: day, proof: [] };
    case 'record-check':
      return { checkedOn: day, present: true, note: '在校', proof: [] };
    case 'hand-over':
      return { schoolCode: 'S001', note: '迁居' };
    case 'propose-closure':
      return {
        closureKind: ENDS[roll(ENDS.length)],
        note: '核对说明',
        proof: proof === undefined ? [] : [proof],
      };
    case 'end-with-proof':
      return { end: kase['closure_kind'] ?? 'END_FALSE_ALARM' };
    default:
      return { note: '经过说明' };
  }
}
