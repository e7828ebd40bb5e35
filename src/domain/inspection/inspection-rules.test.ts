import { plainDate } from '../kernel/plain-date';
import { judge } from '../kernel/rule';
import type {
  BegunFacts,
  CorrectionFacts,
  RecusalFacts,
  SheetFacts,
  SubmissionFacts,
} from './facts';
import { answersOf, checklistOf, itemOf } from './inspection.fixture';
import {
  BEGUN_RULES,
  CORRECTION_RULES,
  RECUSAL_RULES,
  SHEET_RULES,
  SUBMISSION_RULES,
} from './rules/inspection-rules';

const TODAY = plainDate('2026-09-18');

const CONTENT = checklistOf(
  itemOf('ledger'),
  itemOf('reason', {
    kind: 'text',
    skipWhen: { field: 'ledger', is: 'notEqual', value: 'NO' },
  }),
  itemOf('rate', { kind: 'number', required: false, min: 0, max: 100 }),
);

function submission(more: Partial<SubmissionFacts> = {}): [string, string][] {
  const facts: SubmissionFacts = {
    content: CONTENT,
    answers: answersOf({ ledger: 'YES' }),
    inspectedOn: TODAY,
    today: TODAY,
    principalSignature: 'SIGNED',
    refusalWitness: null,
    inspectorSigned: true,
    people: [],
    ...more,
  };
  return judge(SUBMISSION_RULES, facts, TODAY).map(({ code, path }) => [code, path.join('.')]);
}

describe('A sheet may be handed in', () => {
  it('complete, signed by both', () => {
    expect(submission()).toEqual([]);
  });

  it('only when every required item that is asked is answered (INSP-01)', () => {
    expect(submission({ answers: {} })).toEqual([['INSP-01', 'answers.ledger.value']]);
    const failed = { ledger: { value: 'NO', record: '没有台账' } } as const;
    expect(submission({ answers: answersOf(failed) })).toEqual([
      ['INSP-01', 'answers.reason.value'],
    ]);
    expect(submission({ answers: answersOf({ ...failed, reason: '未建' }) })).toEqual([]);
  });

  it('only with answers within their bounds (INSP-01)', () => {
    expect(submission({ answers: answersOf({ ledger: 'YES', rate: 100 }) })).toEqual([]);
    expect(submission({ answers: answersOf({ ledger: 'YES', rate: 101 }) })).toEqual([
      ['INSP-01', 'answers.rate.value'],
    ]);
  });

  it('only when it says what is wrong with a failed item (INSP-04)', () => {
    const answers = answersOf({ ledger: { value: 'NO', record: '  ' }, reason: '未建' });
    expect(submission({ answers })).toEqual([['INSP-04', 'answers.ledger.record']]);
  });

  it('with both signatures, or the principal’s refusal before a witness (INSP-03)', () => {
    expect(submission({ principalSignature: null })).toEqual([['INSP-03', 'signatures.principal']]);
    expect(submission({ inspectorSigned: false })).toEqual([['INSP-03', 'signatures.inspector']]);
    expect(submission({ principalSignature: 'REFUSED' })).toEqual([['INSP-03', 'refusalWitness']]);
    expect(submission({ principalSignature: 'REFUSED', refusalWitness: '王老师' })).toEqual([]);
  });

  it('only with names that can be printed (NAME-01)', () => {
    expect(submission({ people: [{ path: ['principalName'], name: '校长😀' }] })).toEqual([
      ['NAME-01', 'principalName'],
    ]);
  });
});

const sheet = (more: Partial<SheetFacts>): string[] =>
  judge(
    SHEET_RULES,
    { inspectedOn: TODAY, today: TODAY, stateBefore: 'DRAFT', state: 'DRAFT', ...more },
    TODAY,
  ).map(({ code }) => code);

describe('A sheet', () => {
  it('is of today or earlier (INSP-02)', () => {
    expect(sheet({ inspectedOn: plainDate('2026-09-18') })).toEqual([]);
    expect(sheet({ inspectedOn: plainDate('2026-09-19') })).toEqual(['INSP-02']);
  });

  it('of a day to come can still be given up, and not handed in', () => {
    const inspectedOn = plainDate('2026-09-19');
    expect(sheet({ inspectedOn, state: 'DISCARDED' })).toEqual([]);
    expect(sheet({ inspectedOn, state: 'SUBMITTED' })).toEqual(['INSP-02']);
  });

  it('stays as it is once it is handed in, given up or corrected (INSP-05)', () => {
    expect(sheet({ stateBefore: 'DRAFT', state: 'SUBMITTED' })).toEqual([]);
    expect(sheet({ stateBefore: 'DRAFT', state: 'DISCARDED' })).toEqual([]);
    expect(sheet({ stateBefore: 'SUBMITTED', state: 'SUPERSEDED' })).toEqual([]);
    expect(sheet({ stateBefore: 'SUBMITTED', state: 'SUBMITTED' })).toEqual(['INSP-05']);
    expect(sheet({ stateBefore: 'SUBMITTED', state: 'DRAFT' })).toEqual(['INSP-05']);
    expect(sheet({ stateBefore: 'SUPERSEDED', state: 'SUBMITTED' })).toEqual(['INSP-05']);
    expect(sheet({ stateBefore: 'DISCARDED', state: 'SUBMITTED' })).toEqual(['INSP-05']);
  });

  it('is corrected when it is in force, and with a reason (INSP-06)', () => {
    const correct = (facts: CorrectionFacts) =>
      judge(CORRECTION_RULES, facts, TODAY).map(({ code, path }) => [code, path.join('.')]);
    expect(correct({ stateOfCorrected: 'SUBMITTED', reason: '漏记一项' })).toEqual([]);
    expect(correct({ stateOfCorrected: 'SUBMITTED', reason: ' ' })).toEqual([
      ['INSP-06', 'reason'],
    ]);
    for (const stateOfCorrected of ['DRAFT', 'SUPERSEDED', 'DISCARDED'] as const)
      expect(correct({ stateOfCorrected, reason: '漏记' })).toEqual([['INSP-06', 'state']]);
  });

  it('is not of the inspector’s own school (INSP-07)', () => {
    const recuse = (facts: RecusalFacts) =>
      judge(RECUSAL_RULES, facts, TODAY).map(({ code }) => code);
    expect(recuse({ inspectorSchoolCode: null, schoolCode: 'S001' })).toEqual([]);
    expect(recuse({ inspectorSchoolCode: 'S002', schoolCode: 'S001' })).toEqual([]);
    expect(recuse({ inspectorSchoolCode: 'S001', schoolCode: 'S001' })).toEqual(['INSP-07']);
  });
});

describe('A sheet that was begun without network (INSP-08)', () => {
  const day = plainDate;
  const FIRST = { version: 1, publishedOn: day('2026-09-01'), inUse: false };
  const SECOND = { version: 2, publishedOn: day('2026-09-15'), inUse: true };
  const begun = (more: Partial<BegunFacts>): string[] =>
    judge(
      BEGUN_RULES,
      {
        version: 1,
        begunOn: day('2026-09-14'),
        today: TODAY,
        published: [FIRST, SECOND],
        waitDays: 30,
        ...more,
      },
      TODAY,
    ).map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('stays with the version that was in force on the day it began', () => {
    expect(begun({})).toEqual([]);
    expect(begun({ version: 2, begunOn: day('2026-09-15') })).toEqual([]);
  });

  it('may have either of two versions on the day that one took the place of the other', () => {
    expect(begun({ begunOn: day('2026-09-15') })).toEqual([]);
  });

  it('is not of a version that was withdrawn before, or published after, or never', () => {
    expect(begun({ begunOn: day('2026-09-16') }).join()).toContain('已于 2026-09-15 停用');
    expect(begun({ version: 2 }).join()).toContain('2026-09-15 才发布');
    expect(begun({ version: 3 }).join()).toContain('没有发布过第 3 版');
    expect(begun({ begunOn: day('2026-08-31') })).toHaveLength(1);
  });

  it('does not wait on a device for longer than the setting when its version is out of use', () => {
    expect(begun({ today: day('2026-10-14') })).toEqual([]);
    expect(begun({ today: day('2026-10-15') }).join()).toContain('超过 30 天');
    expect(begun({ version: 2, begunOn: day('2026-09-15'), today: day('2026-12-31') })).toEqual([]);
  });

  it('knows when a version was withdrawn also where a number was published out of turn', () => {
    const published = [
      FIRST,
      { version: 4, publishedOn: day('2026-09-10'), inUse: false },
      { version: 3, publishedOn: day('2026-09-12'), inUse: true },
    ];
    expect(begun({ published, begunOn: day('2026-09-10') })).toEqual([]);
    expect(begun({ published, begunOn: day('2026-09-11') })).toHaveLength(1);
    expect(begun({ published, version: 4, begunOn: day('2026-09-12') })).toEqual([]);
    expect(begun({ published, version: 4, begunOn: day('2026-09-13') })).toHaveLength(1);
  });
});
