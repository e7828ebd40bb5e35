import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import type { ClosureFacts, EndGroundFacts } from '../closure-facts';
import { END_PROOFS } from '../end-proofs';
import { END_STATES, type EndState } from '../states';
import {
  CHECK_RULES,
  CLOSURE_REQUEST_RULES,
  CLOSURE_RULES,
  END_GROUND_RULES,
  RETURN_RULES,
} from './closure-rules';
import type { CheckFacts, ReturnFacts } from './return-facts';

const on = plainDate;

describe('recording a return', () => {
  const RIGHT: ReturnFacts = {
    returnedOn: on('2026-09-28'),
    firstMissedOn: on('2026-09-17'),
    caseOpenedOn: on('2026-09-21'),
    schoolCode: 'S001',
    proofCount: 1,
    today: on('2026-09-28'),
  };
  const found = (change: Partial<ReturnFacts>) =>
    judge(RETURN_RULES, { ...RIGHT, ...change }, on('2026-09-28')).map(
      (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
    );

  it('on the day the child is back is in order', () => {
    expect(found({})).toEqual([]);
  });

  it('lies between the first missed day and today', () => {
    expect(found({ returnedOn: on('2026-09-17') })).toEqual([]);
    expect(found({ returnedOn: on('2026-09-16') })).toEqual(['RETURN-01 block returnedOn']);
    expect(found({ returnedOn: on('2026-09-29') })).toEqual(['RETURN-01 block returnedOn']);
  });

  it('of a case without an absence lies after its opening', () => {
    expect(found({ firstMissedOn: null, returnedOn: on('2026-09-21') })).toEqual([]);
    expect(found({ firstMissedOn: null, returnedOn: on('2026-09-20') })).toEqual([
      'RETURN-01 block returnedOn',
    ]);
  });

  it('without proof or school is recorded with a warning, because it happened', () => {
    expect(found({ proofCount: 0 })).toEqual(['RETURN-02 warn proof']);
    expect(found({ schoolCode: null })).toEqual(['RETURN-02 warn schoolCode']);
  });
});

describe('recording a check of the watch', () => {
  const RIGHT: CheckFacts = {
    checkedOn: on('2026-10-28'),
    returnedOn: on('2026-09-28'),
    present: true,
    today: on('2026-10-28'),
  };
  const found = (change: Partial<CheckFacts>) =>
    judge(CHECK_RULES, { ...RIGHT, ...change }, on('2026-10-28')).map(
      (violation) => violation.code,
    );

  it('lies between the return and today', () => {
    expect(found({})).toEqual([]);
    expect(found({ checkedOn: on('2026-09-28') })).toEqual([]);
    expect(found({ checkedOn: on('2026-09-27') })).toEqual(['WATCH-01']);
    expect(found({ checkedOn: on('2026-10-29') })).toEqual(['WATCH-01']);
  });

  it('that did not find the child is recorded, and asks where it is', () => {
    expect(found({ present: false })).toEqual(['WATCH-02']);
  });
});

describe('closing a case', () => {
  const RIGHT: ClosureFacts = {
    kind: 'CASE_CLOSED',
    proposedKind: 'CASE_CLOSED',
    proposedByStaffNo: 'T0001',
    actor: { staffNo: 'B0001', role: 'bureau-officer' },
    bySubdistrict: false,
    proofCount: 0,
    duplicateOfCaseNo: null,
    duplicateExists: false,
    returnedOn: on('2026-09-28'),
    returnProofCount: 1,
    checks: ['2026-10-28', '2026-11-27', '2026-12-28', '2027-01-26'].map((day) => ({
      on: on(day),
      present: true,
    })),
    checkDays: [30, 60, 90, 120],
    today: on('2027-01-26'),
  };
  const judged = (change: Partial<ClosureFacts>, rules = CLOSURE_RULES) =>
    judge(rules, { ...RIGHT, ...change }, on('2027-01-26'));
  const found = (change: Partial<ClosureFacts>, rules = CLOSURE_RULES) =>
    judged(change, rules).map((violation) => `${violation.code} ${violation.path.join('.')}`);

  it('after the whole watch, by a second person, is in order', () => {
    expect(found({})).toEqual([]);
    expect(found({}, CLOSURE_REQUEST_RULES)).toEqual([]);
  });

  it('is refused to the person who asked for it', () => {
    expect(found({ actor: { staffNo: 'T0001', role: 'bureau-officer' } })).toEqual([
      'CLOSE-01 closureProposedBy',
    ]);
  });

  it('is refused when nobody asked, or something else was asked for', () => {
    expect(found({ proposedByStaffNo: null, proposedKind: null })).toEqual([
      'CLOSE-01 closureProposedBy',
    ]);
    expect(found({ proposedKind: 'END_TRANSFERRED' })).toEqual(['CLOSE-01 closureProposedBy']);
  });

  it('is refused before the watch is over, on its last day no more', () => {
    expect(found({ today: on('2027-01-25') })).toEqual(['CLOSE-02 watchUntil']);
    expect(judged({ today: on('2027-01-25') })[0]?.message).toBe(
      '观察期到2027年1月26日，期满后再销号。',
    );
  });

  it('is refused without proof of the return or with a check missing', () => {
    expect(found({ returnProofCount: 0 })).toEqual(['CLOSE-02 returnProof']);
    expect(found({ checks: RIGHT.checks.slice(0, 3) })).toEqual(['CLOSE-02 checks']);
    expect(
      found({ checks: RIGHT.checks.map((check, index) => ({ ...check, present: index !== 1 })) }),
    ).toEqual(['CLOSE-02 checks']);
  });

  it('is refused when the child has not come back', () => {
    expect(found({ returnedOn: null })).toEqual(['CLOSE-02 returnedOn']);
  });

  it.each(END_STATES)('with %s needs its own proof, named in the refusal', (end) => {
    const ended = {
      kind: end,
      proposedKind: end,
      duplicateOfCaseNo: '2026-000001',
      duplicateExists: true,
    };
    expect(found({ ...ended, proofCount: 1, returnedOn: null })).toEqual([]);
    const refused = judged({ ...ended, proofCount: 0, returnedOn: null });
    expect(refused.map((violation) => violation.code)).toEqual(['CLOSE-03']);
    expect(refused[0]?.message).toContain(END_PROOFS[end]);
  });

  it('as a duplicate names the case that stays', () => {
    const duplicate = {
      kind: 'END_DUPLICATE',
      proposedKind: 'END_DUPLICATE',
      proofCount: 1,
    } as const;
    const stays = { ...duplicate, duplicateOfCaseNo: '2026-000001' };
    expect(found({ ...stays, duplicateExists: true })).toEqual([]);
    expect(found(stays)).toEqual(['CLOSE-03 duplicateOfCaseNo']);
    expect(found({ ...duplicate, duplicateOfCaseNo: ' ' })).toEqual(['CLOSE-03 duplicateOfCaseNo']);
  });

  it('with deferral, suspension or home teaching is not a school’s to approve', () => {
    const by = (role: ClosureFacts['actor']['role'], kind: ClosureFacts['kind']) =>
      found({ kind, proposedKind: kind, proofCount: 1, actor: { staffNo: 'B0001', role } });
    for (const kind of ['END_SUSPENDED', 'END_DEFERRED'] as const) {
      expect(by('principal', kind)).toEqual(['CLOSE-04 actor']);
      expect(by('zone-head', kind)).toEqual(['CLOSE-04 actor']);
      expect(by('town-officer', kind)).toEqual([]);
      expect(by('bureau-leader', kind)).toEqual([]);
    }
    expect(
      found({
        kind: 'END_DEFERRED',
        proposedKind: 'END_DEFERRED',
        proofCount: 1,
        actor: { staffNo: 'W0001', role: 'town-officer' },
        bySubdistrict: true,
      }),
    ).toEqual(['CLOSE-04 actor']);
    expect(by('town-officer', 'END_HOME_TEACHING')).toEqual(['CLOSE-04 actor']);
    expect(by('bureau-officer', 'END_HOME_TEACHING')).toEqual([]);
    expect(by('principal', 'END_SICK_LEAVE')).toEqual([]);
    for (const role of ['principal', 'town-officer', 'zone-head'] as const)
      expect(by(role, 'END_OVER_AGE')).toEqual(['CLOSE-04 actor']);
    expect(by('bureau-officer', 'END_OVER_AGE')).toEqual([]);
    expect(by('principal', 'END_GRADUATED')).toEqual(['CLOSE-04 actor']);
    expect(by('zone-head', 'END_GRADUATED')).toEqual([]);
  });
});

describe('ending a case with proof, by what the registers say', () => {
  const found = (change: Partial<EndGroundFacts>) =>
    judge(
      END_GROUND_RULES,
      {
        kind: 'END_FALSE_ALARM',
        granted: false,
        movedAway: false,
        birthDate: on('2012-02-29'),
        pastAge: DEFAULT_SETTINGS('compulsory.pastAge'),
        graduated: false,
        grade: null,
        today: on('2026-11-20'),
        unexcusedSince: null,
        ...change,
      },
      on('2026-11-20'),
    ).map(({ code, path }) => `${code} ${path.join('.')}`);

  it.each(['END_SUSPENDED', 'END_DEFERRED', 'END_HOME_TEACHING'] as const)(
    'as %s needs what was granted, not a picture of it',
    (kind) => {
      expect(found({ kind, granted: true })).toEqual([]);
      expect(found({ kind, granted: false })).toEqual(['CLOSE-05 end']);
    },
  );

  it('as sick leave needs the absence to be leave, with its last day', () => {
    const kind = 'END_SICK_LEAVE';
    expect(found({ kind })).toEqual([]);
    expect(found({ kind, unexcusedSince: on('2026-11-16') })).toEqual(['CLOSE-06 end']);
  });

  it('as transferred needs a movement that a second person found true', () => {
    const kind = 'END_TRANSFERRED';
    expect(found({ kind, movedAway: true })).toEqual([]);
    expect(found({ kind })).toEqual(['CLOSE-07 end']);
  });

  it('as past compulsory age is possible from the 1 September after the last year, no day before', () => {
    const kind = 'END_OVER_AGE';
    const birthDate = on('2011-08-31');
    expect(found({ kind, birthDate, today: on('2026-09-01') })).toEqual([]);
    expect(found({ kind, birthDate, today: on('2026-08-31') })).toEqual(['CLOSE-08 end']);
    expect(found({ kind, birthDate: on('2011-09-01') })).toEqual(['CLOSE-08 end']);
    expect(found({ kind, birthDate, pastAge: 16 })).toEqual(['CLOSE-08 end']);
  });

  it('as graduated needs it in the child’s record, and no grade below the ninth', () => {
    const kind = 'END_GRADUATED';
    expect(found({ kind, graduated: true })).toEqual([]);
    expect(found({ kind, graduated: true, grade: 9 })).toEqual([]);
    expect(found({ kind, graduated: true, grade: 8 })).toEqual(['CLOSE-09 end']);
    expect(found({ kind, graduated: false, grade: 9 })).toEqual(['CLOSE-09 end']);
  });

  it('otherwise asks the registers for nothing', () => {
    const asks: readonly EndState[] = [
      'END_SUSPENDED',
      'END_DEFERRED',
      'END_HOME_TEACHING',
      'END_SICK_LEAVE',
      'END_TRANSFERRED',
      'END_OVER_AGE',
      'END_GRADUATED',
    ];
    for (const kind of END_STATES.filter((end) => !asks.includes(end)))
      expect(found({ kind, unexcusedSince: on('2026-11-16') })).toEqual([]);
  });
});
