import fc from 'fast-check';
import { isWorkingDay } from '../kernel/calendar';
import { addDays, plainDate } from '../kernel/plain-date';
import { AUTUMN_2026 } from '../testing/autumn-2026';
import { deadlineFromReceipt, isOverdue, receiptDate } from './deadline';

const on = plainDate;

describe('the day of receipt', () => {
  it('is the day signed, left, on the return receipt, or of arrival in the agreed system', () => {
    expect(receiptDate({ way: 'DIRECT', signedOn: on('2026-09-24') })).toBe('2026-09-24');
    expect(receiptDate({ way: 'CO_RESIDENT', signedOn: on('2026-09-24') })).toBe('2026-09-24');
    expect(receiptDate({ way: 'LEFT', leftOn: on('2026-09-24') })).toBe('2026-09-24');
    expect(receiptDate({ way: 'POST', returnReceiptOn: on('2026-09-28') })).toBe('2026-09-28');
    expect(receiptDate({ way: 'ELECTRONIC', reachedOn: on('2026-09-24') })).toBe('2026-09-24');
  });

  it('of a public notice is thirty days after publication', () => {
    expect(
      receiptDate({ way: 'PUBLIC_NOTICE', publishedOn: on('2026-09-24'), publicNoticeDays: 30 }),
    ).toBe('2026-10-24');
  });
});

describe('the deadline', () => {
  it.each([
    ['2026-09-24', 7, '2026-10-08'],
    ['2026-09-23', 7, '2026-09-30'],
    ['2026-09-12', 7, '2026-09-20'],
    ['2026-10-10', 7, '2026-10-19'],
    ['2026-09-13', 7, '2026-09-20'],
    ['2026-10-03', 7, '2026-10-10'],
    ['2026-10-08', 1, '2026-10-09'],
  ])('received on %s, %i days, ends on %s', (received, days, end) => {
    expect(deadlineFromReceipt(on(received), days, AUTUMN_2026)).toBe(end);
  });

  it('is over only when its last day is', () => {
    expect(isOverdue(on('2026-10-08'), on('2026-10-08'))).toBe(false);
    expect(isOverdue(on('2026-10-08'), on('2026-10-09'))).toBe(true);
  });

  it('is always a working day, never shorter than the period, and longer only by days off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 60 }), (n, days) => {
        const received = addDays(on('2026-09-01'), n);
        const end = deadlineFromReceipt(received, days, AUTUMN_2026);
        expect(isWorkingDay(AUTUMN_2026, end)).toBe(true);
        const nominal = addDays(received, days);
        expect(end >= nominal).toBe(true);
        for (let day = nominal; day < end; day = addDays(day, 1)) {
          expect(isWorkingDay(AUTUMN_2026, day)).toBe(false);
        }
      }),
    );
  });
});
