import { plainDate } from '../kernel/plain-date';
import { missingForNotice, visitsThatCount } from './evidence';
import { hasEvidence, type Visit } from './visit';

const visit = (visitedOn: string, change: Partial<Visit> = {}): Visit => ({
  round: 1,
  visitedOn: plainDate(visitedOn),
  way: 'HOME',
  outcome: 'REFUSED',
  photoCount: 1,
  signatureCount: 0,
  guardianSignature: 'ABSENT',
  refusalWitness: null,
  ...change,
});

const THREE = [visit('2026-09-21'), visit('2026-09-22'), visit('2026-09-23')];
const gate = (visits: readonly Visit[], round = 1) =>
  missingForNotice({ visits, round, required: 3 });

describe('evidence of a visit', () => {
  const none = { photoCount: 0, signatureCount: 0, guardianSignature: null, refusalWitness: null };

  it('is a photo, a signature, or a refusal with its witness', () => {
    expect(hasEvidence({ ...none, photoCount: 1 })).toBe(true);
    expect(hasEvidence({ ...none, signatureCount: 1 })).toBe(true);
    expect(hasEvidence({ ...none, guardianSignature: 'REFUSED', refusalWitness: '见证人甲' })).toBe(
      true,
    );
  });

  it('is not a mere note', () => {
    expect(hasEvidence(none)).toBe(false);
    expect(hasEvidence({ ...none, guardianSignature: 'REFUSED' })).toBe(false);
    expect(hasEvidence({ ...none, guardianSignature: 'REFUSED', refusalWitness: '  ' })).toBe(
      false,
    );
    expect(hasEvidence({ ...none, guardianSignature: 'SIGNED' })).toBe(false);
    expect(hasEvidence({ ...none, refusalWitness: '见证人甲' })).toBe(false);
  });
});

describe('visits that count', () => {
  it('are those of the round with evidence, in order of their days', () => {
    const visits = [visit('2026-09-23'), visit('2026-09-21'), visit('2026-09-22', { round: 2 })];
    expect(visitsThatCount(visits, 1).map((counted) => counted.visitedOn)).toEqual([
      '2026-09-21',
      '2026-09-23',
    ]);
    expect(visitsThatCount(visits, 2)).toHaveLength(1);
  });

  it('count once a day, by the first that has evidence', () => {
    const visits = [
      visit('2026-09-21', { photoCount: 0, way: 'PHONE' }),
      visit('2026-09-21', { way: 'VIDEO' }),
      visit('2026-09-21', { way: 'HOME' }),
    ];
    expect(visitsThatCount(visits, 1).map((counted) => counted.way)).toEqual(['VIDEO']);
  });

  it('do not include one that brought the child back', () => {
    expect(visitsThatCount([visit('2026-09-21', { outcome: 'RETURNED' })], 1)).toEqual([]);
  });
});

describe('the gate of the notice', () => {
  it('opens with three visits on distinct days with evidence', () => {
    expect(gate(THREE)).toEqual([]);
  });

  it('says how many are missing', () => {
    expect(gate([])).toEqual(['须有三次不同日期、有佐证的劝返，本轮还没有，还差三次']);
    expect(gate(THREE.slice(0, 2))).toEqual([
      '须有三次不同日期、有佐证的劝返，本轮只有两次，还差一次',
    ]);
  });

  it('names the visits that lack evidence', () => {
    expect(gate([...THREE.slice(0, 2), visit('2026-09-23', { photoCount: 0 })])).toEqual([
      '须有三次不同日期、有佐证的劝返，本轮只有两次，还差一次',
      '2026年9月23日的劝返没有佐证，请补照片或签名；拒签的，请注明拒签和见证人',
    ]);
  });

  it('names the visits that brought the child back', () => {
    expect(gate([...THREE.slice(0, 2), visit('2026-09-23', { outcome: 'RETURNED' })])).toEqual([
      '须有三次不同日期、有佐证的劝返，本轮只有两次，还差一次',
      '2026年9月23日的劝返结果为已返校，不计入次数',
    ]);
  });

  it('names the days on which several visits count as one', () => {
    expect(gate([visit('2026-09-21'), visit('2026-09-21'), visit('2026-09-22')])).toEqual([
      '须有三次不同日期、有佐证的劝返，本轮只有两次，还差一次',
      '2026年9月21日有两次劝返，同一天只计一次',
    ]);
  });

  it('starts anew in a new round', () => {
    expect(gate(THREE, 2)).toEqual([
      '须有三次不同日期、有佐证的劝返，本轮还没有，还差三次',
      '以前轮次的三次劝返不计入本轮',
    ]);
  });

  it('follows the district’s own number of visits', () => {
    expect(missingForNotice({ visits: THREE, round: 1, required: 4 })).toEqual([
      '须有四次不同日期、有佐证的劝返，本轮只有三次，还差一次',
    ]);
    expect(missingForNotice({ visits: THREE.slice(0, 2), round: 1, required: 2 })).toEqual([]);
  });
});
