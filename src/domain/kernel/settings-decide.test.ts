import { sizeFault } from '../attachment/upload-size';
import { checkComesUp } from '../case/check-comes-up';
import { visitInTime } from '../case/rules/visit-in-time.rule';
import type { VisitFacts } from '../case/visit';
import { deadlineFromReceipt } from '../document/deadline';
import { checkAddressOf, daysGiven, districtOf } from '../document/district';
import { formatDocumentNumber } from '../document/number';
import { powerToIssue } from '../document/rules/power-to-issue.rule';
import { publicNotice } from '../document/rules/public-notice.rule';
import type { ServiceFacts } from '../document/service-facts';
import { findingTerm } from '../inspection/finding-due';
import { BEGUN_RULES } from '../inspection/rules/inspection-rules';
import { addressActsTooOften, allActTooOften, windowAt } from '../limits/public-acts';
import { isPaused } from '../limits/sign-in';
import { inspectorLoad } from '../responsibility/rules/inspector-load.rule';
import type { Assignment } from '../responsibility/assignment';
import { AUTUMN_2026, DEFAULT_SETTINGS, settingsWith } from '../testing/autumn-2026';
import { publicAdvice } from '../tip-off/public-advice';
import { plainDate as day } from './plain-date';
import { judge } from './rule';

/** Each setting decides something: what happens on both sides of its value when nobody has changed it. */
const TODAY = day('2026-11-20');
const NOON = Date.parse('2026-11-20T04:00:00Z');

describe('how long', () => {
  it('a notice and an order run for seven days each from receipt, unless the issuer gives others', () => {
    const ends = (kind: 'RETURN_NOTICE' | 'RETURN_ORDER', given?: number) =>
      deadlineFromReceipt(day('2026-11-10'), daysGiven(kind, given, DEFAULT_SETTINGS), AUTUMN_2026);
    expect(ends('RETURN_NOTICE')).toBe('2026-11-17');
    expect(ends('RETURN_ORDER')).toBe('2026-11-17');
    expect(ends('RETURN_ORDER', 9)).toBe('2026-11-19');
    const settings = settingsWith({ 'notice.days': 8 });
    expect(daysGiven('RETURN_NOTICE', undefined, settings)).toBe(8);
    expect(daysGiven('RETURN_ORDER', undefined, settings)).toBe(7);
  });

  it('a public notice counts as received on its thirtieth day, no day before or after', () => {
    const received = (receivedOn: string) =>
      judge(
        [publicNotice],
        {
          way: 'PUBLIC_NOTICE',
          issuerType: 'TOWN',
          publishedIn: '荣昌日报',
          servedOn: day('2026-10-01'),
          receivedOn: day(receivedOn),
          publicNoticeDays: DEFAULT_SETTINGS('service.publicNoticeDays'),
        } as ServiceFacts,
        TODAY,
      ).map(({ code }) => code);
    expect(received('2026-10-30')).toEqual(['SERVICE-05']);
    expect(received('2026-10-31')).toEqual([]);
    expect(received('2026-11-01')).toEqual(['SERVICE-05']);
  });

  it('a visit may be written down without a word for three days', () => {
    const late = (visitedOn: string) =>
      judge(
        [visitInTime],
        {
          visitedOn: day(visitedOn),
          now: NOON,
          lateRecordDays: DEFAULT_SETTINGS('persuasion.lateRecordDays'),
        } as VisitFacts,
        TODAY,
      ).length;
    expect([late('2026-11-17'), late('2026-11-16')]).toEqual([0, 1]);
  });

  it('a check of the watch is on the list for seven days before it is due, and ever after', () => {
    const ahead = DEFAULT_SETTINGS('worklist.lookAheadDays');
    expect(checkComesUp(day('2026-11-28'), TODAY, ahead)).toBe(false);
    expect(checkComesUp(day('2026-11-27'), TODAY, ahead)).toBe(true);
    expect(checkComesUp(day('2026-10-01'), TODAY, ahead)).toBe(true);
  });

  it('a school has fifteen days for a finding', () => {
    expect(findingTerm(TODAY, DEFAULT_SETTINGS)).toEqual({ days: 15, dueOn: '2026-12-05' });
  });

  it('a sheet begun without network waits thirty days on its device', () => {
    const begunOn = (on: string) =>
      judge(
        BEGUN_RULES,
        {
          version: 1,
          begunOn: day(on),
          today: TODAY,
          published: [
            { version: 1, publishedOn: day('2026-09-01'), inUse: false },
            { version: 2, publishedOn: day('2026-11-01'), inUse: true },
          ],
          waitDays: DEFAULT_SETTINGS('inspection.waitDays'),
        },
        TODAY,
      ).length;
    expect([begunOn('2026-10-21'), begunOn('2026-10-20')]).toEqual([0, 1]);
  });
});

describe('how often', () => {
  const limits = {
    windowMinutes: DEFAULT_SETTINGS('tipOff.windowMinutes'),
    perAddress: DEFAULT_SETTINGS('tipOff.perAddress'),
    forAll: DEFAULT_SETTINGS('tipOff.forAll'),
  };

  it('an address sends six tip-offs within ten minutes, and all together sixty', () => {
    expect(addressActsTooOften('submit', 6, limits)).toBe(false);
    expect(addressActsTooOften('submit', 7, limits)).toBe(true);
    expect(addressActsTooOften('reply', 12, limits)).toBe(false);
    expect(addressActsTooOften('reply', 13, limits)).toBe(true);
    expect(allActTooOften('submit', 60, limits)).toBe(false);
    expect(allActTooOften('submit', 61, limits)).toBe(true);
    expect(allActTooOften('look-up', 600, limits)).toBe(false);
    expect(allActTooOften('look-up', 601, limits)).toBe(true);
    const nine = Date.parse('2026-11-20T01:00:00Z');
    const minute = 60_000;
    expect(windowAt(nine + 10 * minute - 1, limits)).toBe(windowAt(nine, limits));
    expect(windowAt(nine + 10 * minute, limits)).toBe(windowAt(nine, limits) + 1);
  });

  it('ten wrong passwords close an account, for fifteen minutes', () => {
    const closing = {
      maxFailures: DEFAULT_SETTINGS('signIn.maxFailures'),
      pauseMinutes: DEFAULT_SETTINGS('signIn.pauseMinutes'),
    };
    expect(isPaused({ failures: 9, minutesAgo: 0 }, closing)).toBe(false);
    expect(isPaused({ failures: 10, minutesAgo: 0 }, closing)).toBe(true);
    expect(isPaused({ failures: 10, minutesAgo: 14.9 }, closing)).toBe(true);
    expect(isPaused({ failures: 10, minutesAgo: 15 }, closing)).toBe(false);
  });
});

describe('how much', () => {
  it('a photo has eight megabytes at most', () => {
    const most = DEFAULT_SETTINGS('photo.maxBytes');
    expect(sizeFault(8 * 1024 * 1024, most)).toBeNull();
    expect(sizeFault(8 * 1024 * 1024 + 1, most)).toBe('文件太大：不能超过 8 MB，请缩小后再上传。');
  });

  it('a 责任督学 has three to five schools; fewer and more are taken and told', () => {
    const schools = (count: number) => {
      const assignments = Array.from(
        { length: count },
        (_none, n): Assignment => ({
          kindCode: 'INSPECTOR',
          staffNo: 'I1',
          staffName: '督学甲',
          fromDate: day('2026-09-01'),
          toDate: null,
          schoolCode: `S${String(n)}`,
          classCode: null,
          zoneCode: null,
          townCode: null,
          villageCode: null,
          childNo: null,
        }),
      );
      const [assignment, ...others] = assignments;
      return judge(
        [inspectorLoad],
        {
          assignment: assignment as Assignment,
          others,
          schoolsMin: DEFAULT_SETTINGS('inspector.schoolsMin'),
          schoolsMax: DEFAULT_SETTINGS('inspector.schoolsMax'),
        },
        TODAY,
      ).map(({ level, message }) => `${level} ${message}`);
    };
    expect(schools(2)).toEqual(['warn 该责任督学将负责2所学校，不足3所，请核实。']);
    expect(schools(3)).toEqual([]);
    expect(schools(5)).toEqual([]);
    expect(schools(6)).toEqual(['warn 该责任督学将负责6所学校，超过5所，请核实。']);
  });
});

describe('who, and in whose words', () => {
  it('a 街道 does not order until the district lets it', () => {
    const order = (subdistrictMayOrder: boolean) =>
      judge(
        [powerToIssue],
        {
          kind: 'RETURN_ORDER',
          issuerType: 'TOWN',
          issuerTownKind: 'SUBDISTRICT',
          subdistrictMayOrder,
        },
        TODAY,
      ).map(({ code }) => code);
    expect(order(DEFAULT_SETTINGS('notice.subdistrictMayOrder'))).toEqual(['NOTICE-02']);
    expect(order(true)).toEqual([]);
  });

  it('the committee signs and numbers its papers by the name and prefix of the district', () => {
    const { committeeName, committeePrefix } = districtOf(DEFAULT_SETTINGS);
    const paper = { series: `${committeePrefix}责改`, year: 2026, number: 1 };
    expect(`${committeeName} ${formatDocumentNumber(paper)}`).toBe(
      '区教育委员会 区教责改〔2026〕1号',
    );
    const own = districtOf(settingsWith({ 'district.committeePrefix': '荣昌教' }));
    expect(own.committeePrefix).toBe('荣昌教');
  });

  it('papers print no address to be checked at until the district has one', () => {
    expect(checkAddressOf(DEFAULT_SETTINGS)).toBe('');
    expect(checkAddressOf(settingsWith({ 'document.checkAddress': ' example.cn ' }))).toBe(
      'example.cn',
    );
  });

  it('the public page sends people to the committee until the district has a hotline', () => {
    expect(publicAdvice(DEFAULT_SETTINGS)).toEqual({
      hotline: '请向区教育委员会查询',
      leastCharacters: 10,
    });
  });
});
