import { plainDate } from '../kernel/plain-date';
import { judge } from '../kernel/rule';
import type { FindingFacts } from './facts';
import { FINDING_RULES } from './rules/inspection-rules';
import { FINDING_STATE_LABELS, type FindingState } from './states';

const TODAY = plainDate('2026-09-18');
const STATES = Object.keys(FINDING_STATE_LABELS) as FindingState[];

const found = (more: Partial<FindingFacts>): [string, string, string][] =>
  judge(
    FINDING_RULES,
    {
      stateBefore: 'OPEN',
      state: 'RECTIFIED',
      note: '已补建',
      proofCount: 1,
      ofInspectedSchool: false,
      mayRecheck: true,
      dueOn: TODAY,
      today: TODAY,
      ...more,
    },
    TODAY,
  ).map(({ code, level, path }) => [code, level, path.join('.')]);

describe('A finding', () => {
  it('is rectified, then accepted or sent back, and nothing else (FIND-01)', () => {
    const steps = STATES.flatMap((stateBefore) =>
      STATES.filter((state) => state !== stateBefore)
        .filter((state) => !found({ stateBefore, state }).some(([code]) => code === 'FIND-01'))
        .map((state) => `${stateBefore} → ${state}`),
    );
    expect(steps).toEqual([
      'OPEN → RECTIFIED',
      'OPEN → REPLACED',
      'RECTIFIED → OPEN',
      'RECTIFIED → ACCEPTED',
      'RECTIFIED → REPLACED',
    ]);
  });

  it('needs words and at least one file to be rectified (FIND-02)', () => {
    expect(found({})).toEqual([]);
    expect(found({ note: ' ', proofCount: 0 })).toEqual([
      ['FIND-02', 'block', 'note'],
      ['FIND-02', 'block', 'proof'],
    ]);
  });

  it('is checked again by the one who found it or the committee, never by the school (FIND-03)', () => {
    const accept = { stateBefore: 'RECTIFIED', state: 'ACCEPTED' } as const;
    expect(found(accept)).toEqual([]);
    expect(found({ ...accept, ofInspectedSchool: true })).toEqual([['FIND-03', 'block', 'state']]);
    expect(found({ ...accept, mayRecheck: false })).toEqual([['FIND-03', 'block', 'state']]);
    expect(found({ ofInspectedSchool: true, mayRecheck: false })).toEqual([]);
  });

  it('is sent back with a reason (FIND-04)', () => {
    const back = { stateBefore: 'RECTIFIED', state: 'OPEN' } as const;
    expect(found({ ...back, note: '照片看不清' })).toEqual([]);
    expect(found({ ...back, note: '' })).toEqual([['FIND-04', 'block', 'note']]);
  });

  it('is taken after its deadline too, and noted as late (FIND-05)', () => {
    expect(found({ dueOn: plainDate('2026-09-18') })).toEqual([]);
    expect(found({ dueOn: plainDate('2026-09-17') })).toEqual([['FIND-05', 'warn', 'dueOn']]);
  });
});
