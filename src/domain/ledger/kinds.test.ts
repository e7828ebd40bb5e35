import { isOpen } from '../case/states';
import { LEDGER_STATES } from './kinds';

describe('the ledgers', () => {
  it('hold every open state once, and no ended one', () => {
    const all = [...LEDGER_STATES.suspected, ...LEDGER_STATES.dropouts];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every(isOpen)).toBe(true);
    expect(LEDGER_STATES.suspected).toEqual(['CASE_ALERT', 'CASE_SUSPECTED']);
  });

  it('keep a child that is back until 销号', () => {
    expect(LEDGER_STATES.dropouts).toContain('CASE_WATCH');
    expect(LEDGER_STATES.dropouts).not.toContain('CASE_CLOSED');
  });
});
