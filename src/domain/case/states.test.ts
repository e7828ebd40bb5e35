import { CASE_STATES, END_STATES, isOpen, OPEN_STATES, OPENING_STATES } from './states';

describe('case states', () => {
  it('are open until 销号 or a lawful end', () => {
    expect(OPEN_STATES).toEqual([
      'CASE_ALERT',
      'CASE_SUSPECTED',
      'CASE_VERIFIED_DROPOUT',
      'CASE_VERIFIED_UNENROLLED',
      'CASE_PERSUADING',
      'CASE_NOTICE',
      'CASE_OVERDUE',
      'CASE_REPORTED',
      'CASE_ORDERED',
      'CASE_JUDICIAL',
      'CASE_WATCH',
    ]);
    expect(CASE_STATES.filter((state) => !isOpen(state))).toEqual(['CASE_CLOSED', ...END_STATES]);
  });

  it('begin open, and as a suspicion when attendance or rolls show it', () => {
    for (const state of Object.values(OPENING_STATES)) expect(isOpen(state)).toBe(true);
    expect(OPENING_STATES.ABSENCE).toBe('CASE_SUSPECTED');
    expect(OPENING_STATES.TIP_OFF).toBe('CASE_ALERT');
  });
});
