import { balanceOf, quotaOf } from '../../src/domain/home-teaching/balance';
import { toPlainDate } from '../../src/domain/kernel/instant';
import { addDays } from '../../src/domain/kernel/plain-date';
import { checkRecords } from '../../src/setup/demo/check/check-records';
import { makeRecords } from '../../src/setup/demo/generate/records/make-records';
import { recordSetting } from '../../src/setup/demo/generate/records/setting';
import { district, SUNDAY_NIGHT, tally } from './district';

const whole = district();
const records = makeRecords(whole);
const setting = recordSetting(whole);
const today = toPlainDate(SUNDAY_NIGHT);

describe('the records beside the cases of the demo district', () => {
  test('keep every rule that guards a single write', () => {
    expect(checkRecords(whole, records)).toEqual([]);
  });

  test.each([
    { children: 300, seed: 'few' },
    { children: 600, seed: 'spring', now: Date.parse('2027-04-11T21:00:00+08:00') },
  ])('keep them in another district too: $seed', (request) => {
    const other = district(request);
    expect(checkRecords(other, makeRecords(other))).toEqual([]);
  });

  test('are the same from the same district', () => {
    expect(makeRecords(district())).toEqual(records);
  });

  test('belong to known children and people, each with an id of its own', () => {
    const children = new Set(whole.students.map(({ childNo }) => childNo));
    const ofChild = [
      ...records.homeVisits,
      ...records.placeContacts,
      ...records.plans,
      ...records.pairings,
      ...records.homeTeachings,
      ...records.sessions,
      ...records.deferrals,
      ...records.movements,
    ];
    expect(ofChild.filter(({ childNo }) => !children.has(childNo))).toEqual([]);
    const ids = Object.values(records).flatMap((rows) =>
      rows.map(({ documentId }: { documentId: string }) => documentId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const owners = new Set(ids);
    expect(records.pictures.filter(({ ownerDocumentId }) => !owners.has(ownerDocumentId))).toEqual(
      [],
    );
  });

  test('say of every child taught at home, deferred or suspended on what approval that rests', () => {
    const approved = new Set(
      [...records.homeTeachings, ...records.deferrals]
        .filter(({ state }) => state === 'APPROVED')
        .map(({ childNo }) => childNo),
    );
    const resting = whole.students.filter(
      ({ schoolingState, schoolCode, townCode, residenceTownCode }) =>
        ['HOME_TEACHING', 'DEFERRED', 'SUSPENDED'].includes(schoolingState) &&
        (schoolCode ?? townCode ?? residenceTownCode) !== null,
    );
    expect(
      resting.filter(({ childNo }) => !approved.has(childNo)).map((one) => one.childNo),
    ).toEqual(
      whole.cases
        .filter(({ state }) => ['END_SUSPENDED', 'END_DEFERRED'].includes(state))
        .map(({ childNo }) => childNo)
        .filter((childNo) => !approved.has(childNo)),
    );
  });
});

describe('the school of the accounts', () => {
  const own = new Set(
    whole.students
      .filter(({ schoolCode }) => schoolCode === setting.home?.schoolCode)
      .map(({ childNo }) => childNo),
  );

  test('teaches one child at home ahead of its quota and one behind it', () => {
    const taught = records.homeTeachings.filter(
      ({ childNo, state }) => own.has(childNo) && state === 'APPROVED',
    );
    const balances = taught.map((row) => {
      const { balance } = balanceOf({
        from: row.fromDate,
        to: row.toDate,
        sessions: records.sessions.filter((one) => one.homeTeachingDocumentId === row.documentId),
        calendar: setting.calendar,
        quota: quotaOf(setting.settings),
        today,
      });
      return Math.sign(balance);
    });
    expect(balances.slice(0, 2)).toEqual([1, -1]);
  });

  test('has a movement without proof and one that the other school did not confirm in time', () => {
    const open = records.movements.filter(
      ({ childNo, check }) => own.has(childNo) && check === 'UNCHECKED',
    );
    expect(open.map(({ proofCount }) => proofCount)).toEqual([0, 1]);
    expect(open.map(({ confirmDueOn }) => confirmDueOn < today)).toEqual([false, true]);
  });

  test('waits for a deferral and a home teaching to be decided', () => {
    for (const rows of [records.deferrals, records.homeTeachings])
      expect(
        rows.filter(({ childNo, state }) => own.has(childNo) && state === 'APPLIED'),
      ).toHaveLength(1);
  });
});

test('one deferral ends within three weeks, and none has ended unnoticed', () => {
  const running = records.deferrals.filter(({ state }) => state === 'APPROVED');
  expect(running.filter(({ toDate }) => toDate <= addDays(today, 21))).toHaveLength(1);
  expect(running.filter(({ toDate }) => toDate < today)).toEqual([]);
});

test('tip-offs stand in every state, with referrals open and answered', () => {
  expect(tally(records.tipOffs, ({ state }) => state)).toEqual({
    TIP_RECEIVED: 1,
    TIP_ACCEPTED: 1,
    TIP_FORWARDED: 1,
    TIP_CLOSED: 2,
  });
  expect(tally(records.referrals, ({ state }) => state)).toEqual({
    REFERRAL_OPEN: 1,
    REFERRAL_ANSWERED: 1,
  });
});
