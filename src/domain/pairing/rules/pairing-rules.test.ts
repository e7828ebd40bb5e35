import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import type { PairingFacts } from '../facts';
import { PAIRING_RULES } from './pairing-rules';

const TODAY = plainDate('2026-11-20');
const RIGHT: PairingFacts = {
  main: true,
  ended: false,
  fromDate: plainDate('2026-09-01'),
  endedOn: null,
  endReason: '',
  today: TODAY,
  otherMainHelper: null,
  caseOpen: true,
  registeredPoor: true,
  helperIdentity: 'CADRE',
};
const found = (change: Partial<PairingFacts>) =>
  judge(PAIRING_RULES, { ...RIGHT, ...change }, TODAY).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );

describe('a pairing', () => {
  it('gives a child one main helper, and others beside (PAIR-01)', () => {
    expect(found({})).toEqual([]);
    expect(found({ otherMainHelper: '干部甲' })).toEqual(['PAIR-01 block main']);
    expect(found({ otherMainHelper: '干部甲', main: false })).toEqual([]);
  });

  it('ends with a reason, on its first day or later (PAIR-02)', () => {
    const end = { ended: true, endReason: '工作调动' };
    expect(found({ ...end, endedOn: plainDate('2026-09-01') })).toEqual([]);
    expect(found({ ...end, endedOn: plainDate('2026-08-31') })).toEqual(['PAIR-02 block endedOn']);
    expect(found({ ...end, endedOn: TODAY })).toEqual([]);
    expect(found({ ...end, endedOn: plainDate('2026-11-21') })).toEqual(['PAIR-02 block endedOn']);
    expect(found({ ended: true, endedOn: TODAY })).toEqual(['PAIR-02 block endReason']);
  });

  it('of a registered family’s child out of school is rather a cadre’s (PAIR-03)', () => {
    const teacher = { helperIdentity: 'SCHOOL_TEACHER' };
    expect(found(teacher)).toEqual(['PAIR-03 warn helperIdentity']);
    expect(found({ ...teacher, registeredPoor: false })).toEqual([]);
    expect(found({ ...teacher, caseOpen: false })).toEqual([]);
    expect(found({ ...teacher, main: false })).toEqual([]);
  });
});
