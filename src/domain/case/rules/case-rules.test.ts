import { atLocal } from '../../kernel/instant';
import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import type { VisitFacts } from '../visit';
import { FINDINGS_RULES, OPENING_RULES, VISIT_RULES } from './case-rules';
import type { OpeningFacts } from './opening-facts';

const TODAY = plainDate('2026-09-24');
const NOW = atLocal(TODAY, '10:00');

describe('opening a case', () => {
  const RIGHT: OpeningFacts = {
    origin: 'ABSENCE',
    originReason: null,
    existingCase: null,
    birthDate: plainDate('2012-02-29'),
    pastAge: DEFAULT_SETTINGS('compulsory.pastAge'),
    openedAt: NOW,
    now: NOW,
  };
  const found = (change: Partial<OpeningFacts>) =>
    judge(OPENING_RULES, { ...RIGHT, ...change }, TODAY).map(
      (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
    );

  it('from a clock that ran out needs nothing more', () => {
    expect(found({})).toEqual([]);
  });

  it('is refused while another case of the child is open, in the watch too', () => {
    expect(found({ existingCase: { caseNo: '2026-000001', state: 'CASE_ALERT' } })).toEqual([
      'CASE-01 block childNo',
    ]);
    expect(found({ existingCase: { caseNo: '2026-000001', state: 'CASE_WATCH' } })).toEqual([
      'CASE-01 block childNo',
    ]);
    expect(
      judge(
        OPENING_RULES,
        { ...RIGHT, existingCase: { caseNo: '2026-000001', state: 'CASE_NOTICE' } },
        TODAY,
      )[0]?.message,
    ).toBe('该儿童已有未结个案 2026-000001（限期通知），请在该个案中继续办理。');
  });

  it('is possible again after 销号 or a lawful end', () => {
    expect(found({ existingCase: { caseNo: '2026-000001', state: 'CASE_CLOSED' } })).toEqual([]);
    expect(found({ existingCase: { caseNo: '2026-000001', state: 'END_TRANSFERRED' } })).toEqual(
      [],
    );
  });

  it('by hand or from a clue needs a reason', () => {
    expect(found({ origin: 'BY_HAND' })).toEqual(['CASE-02 block originReason']);
    expect(found({ origin: 'TIP_OFF', originReason: ' ' })).toEqual(['CASE-02 block originReason']);
    expect(found({ origin: 'CAMPAIGN', originReason: '入户走访未见在校' })).toEqual([]);
  });

  it('for a child outside compulsory age is done with a warning', () => {
    expect(found({ birthDate: plainDate('2011-09-01') })).toEqual([]);
    expect(found({ birthDate: plainDate('2011-08-31') })).toEqual(['CASE-06 warn birthDate']);
    expect(found({ birthDate: plainDate('2020-09-01') })).toEqual(['CASE-06 warn birthDate']);
  });

  it('does not lie in the future', () => {
    expect(found({ openedAt: NOW + 1 })).toEqual(['CASE-07 block openedAt']);
  });
});

describe('what was found out about a child', () => {
  const RIGHT = {
    cause: 'POVERTY',
    causeNote: '',
    whereabouts: 'AT_HOME',
    whereaboutsNote: '',
  };
  const found = (change: Partial<typeof RIGHT>) =>
    judge(FINDINGS_RULES, { ...RIGHT, ...change }, TODAY).map(
      (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
    );

  it('says in words what “other” means, of the cause and of the whereabouts', () => {
    expect(found({})).toEqual([]);
    expect(found({ cause: 'OTHER', causeNote: ' ' })).toEqual(['CASE-08 block causeNote']);
    expect(found({ cause: 'OTHER', causeNote: '拜师学艺' })).toEqual([]);
    expect(found({ whereabouts: 'OTHER', causeNote: '拜师学艺' })).toEqual([
      'CASE-08 block whereaboutsNote',
    ]);
    expect(found({ whereabouts: 'OTHER', whereaboutsNote: '寺庙' })).toEqual([]);
    expect(found({ cause: 'OTHER', whereabouts: 'OTHER' })).toHaveLength(2);
  });
});

describe('recording a persuasion visit', () => {
  const RIGHT: VisitFacts = {
    round: 1,
    visitedOn: TODAY,
    visitedAt: NOW,
    way: 'HOME',
    outcome: 'REFUSED',
    photoCount: 1,
    signatureCount: 0,
    guardianSignature: 'SIGNED',
    refusalWitness: null,
    content: '与家长谈话，说明义务教育法的规定。',
    promisedReturnOn: null,
    caseOpenedAt: atLocal(plainDate('2026-09-21'), '08:00'),
    now: NOW,
    lateRecordDays: 3,
  };
  const found = (change: Partial<VisitFacts>) =>
    judge(VISIT_RULES, { ...RIGHT, ...change }, TODAY).map(
      (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
    );
  const on = (date: string) => ({
    visitedOn: plainDate(date),
    visitedAt: atLocal(plainDate(date), '07:00'),
  });

  it('with evidence on the same day is in order', () => {
    expect(found({})).toEqual([]);
  });

  it('is possible from the day of the opening on, at any hour, and not before', () => {
    expect(found(on('2026-09-21'))).toEqual([]);
    expect(found(on('2026-09-20'))).toContain('VISIT-01 block visitedOn');
  });

  it('is refused for the future and for a time on another day', () => {
    expect(found(on('2026-09-25'))).toEqual(['VISIT-02 block visitedOn']);
    expect(found({ visitedAt: NOW + 1 })).toEqual(['VISIT-02 block visitedAt']);
    expect(found({ visitedAt: atLocal(plainDate('2026-09-23'), '10:00') })).toEqual([
      'VISIT-02 block visitedAt',
    ]);
  });

  it('says what was talked about', () => {
    expect(found({ content: '  ' })).toEqual(['VISIT-03 block content']);
  });

  it('without evidence is recorded with a warning at the field that would help', () => {
    expect(found({ photoCount: 0 })).toEqual(['VISIT-04 warn photoCount']);
    expect(found({ photoCount: 0, guardianSignature: 'REFUSED' })).toEqual([
      'VISIT-04 warn refusalWitness',
    ]);
    expect(
      found({ photoCount: 0, guardianSignature: 'REFUSED', refusalWitness: '见证人甲' }),
    ).toEqual([]);
  });

  it('brings the promise of a day that is not over yet', () => {
    expect(found({ promisedReturnOn: TODAY })).toEqual([]);
    expect(found({ promisedReturnOn: plainDate('2026-09-23') })).toEqual([
      'VISIT-06 block promisedReturnOn',
    ]);
  });

  it('entered late is recorded with a warning', () => {
    expect(found(on('2026-09-21'))).toEqual([]);
    expect(found({ ...on('2026-09-21'), lateRecordDays: 2 })).toEqual(['VISIT-05 warn visitedOn']);
  });
});
