import { OPEN_STATES } from '../../../domain/case/states';
import { caseFilters, STATE_CHIPS } from './case-filters';

const none = { state: '', name: '', school: '' };

describe('the filters of the case list', () => {
  it('show open cases until something else is chosen', () => {
    expect(caseFilters(none, '2026-11-23').state).toEqual({ $in: OPEN_STATES });
  });

  it('take a state from the address, and nothing that is none', () => {
    expect(caseFilters({ ...none, state: 'CASE_NOTICE' }, '2026-11-23').state).toEqual({
      $in: ['CASE_NOTICE'],
    });
    expect(caseFilters({ ...none, state: 'CASE_X' }, '2026-11-23').state).toEqual({
      $in: OPEN_STATES,
    });
  });

  it('call overdue what is open and was due before today', () => {
    const filters = caseFilters({ ...none, state: 'OVERDUE' }, '2026-11-23');
    expect(filters.deadlineOn).toEqual({ $lt: '2026-11-23' });
    expect(filters.state).toEqual({ $in: OPEN_STATES });
  });

  it('offer each open state and the ended ones as a chip', () => {
    const values = STATE_CHIPS.map((chip) => chip.value);
    expect(values).toEqual(['', 'OVERDUE', ...OPEN_STATES, 'ENDED']);
  });

  it('ended means closed or lawfully ended', () => {
    expect(caseFilters({ ...none, state: 'ENDED' }, '2026-11-23').state?.$in).toEqual(
      expect.arrayContaining(['CASE_CLOSED', 'END_TRANSFERRED']),
    );
  });
});
