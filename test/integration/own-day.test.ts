import { sessionOf } from '../support/rest/home-teaching';
import { panelAdmin, personOf } from '../support/rest/people';
import type { Person } from '../support/rest/person';
import { setUpCase } from '../support/rows/cases';
import { idOf } from '../support/rows/children';
import { freshChildren } from '../support/rows/fresh-children';
import { grantedTeaching } from '../support/rows/home-teachings';
import { rowsOf, type Row, type Rows } from '../support/rows/rows';
import { openOwnSite } from '../support/site/own-site';

const TODAY = '2026-11-20';
const YESTERDAY = '2026-11-19';

let site: Awaited<ReturnType<typeof openOwnSite>>;
let rows: Rows;
let teacher: Person;
let children: Row[];

/** A value that holds from today on. */
async function setFromToday(panel: Person, key: string, value: unknown): Promise<void> {
  const answer = await panel.post('/not-one-less/settings', { key, value, validFrom: TODAY });
  if (answer.status !== 201) throw new Error(answer.text);
}

beforeAll(async () => {
  site = await openOwnSite('own-day', { APP_NOW: `${TODAY}T16:00:00+08:00`, NOL_WORKER: 'off' });
  rows = await rowsOf(site.databaseUrl);
  teacher = await personOf(site.address, 'teacher');
  children = await freshChildren(rows, 'own-day', 5);
  const panel = await panelAdmin(site.address);
  await setFromToday(panel, 'absence.clock.schoolDays', 3);
  await setFromToday(panel, 'homeTeaching.lessonMinutes', 60);
  await setFromToday(panel, 'watch.checkDays', [10]);
}, 240_000);

afterAll(async () => {
  await rows.close();
  await site.close();
});

const nextChild = (): Row => {
  const child = children.pop();
  if (!child) throw new Error('too few children');
  return child;
};

describe('what is recorded a day late is judged by the settings of its own day', () => {
  it.each([
    [YESTERDAY, '2026-11-23T00:00:00.000Z'],
    [TODAY, '2026-11-25T00:00:00.000Z'],
  ])('the clock of an absence from %s on runs out at %s', async (firstMissedOn, alertAt) => {
    const answer = await teacher.post('/api/absences', {
      data: { student: idOf(nextChild()), firstMissedOn, firstSession: 'AM' },
    });
    expect([answer.status, answer.data.alertAt]).toEqual([201, alertAt]);
  });

  it('minutes of home teaching make as many lessons as on the day they were taught', async () => {
    const id = await grantedTeaching(rows, nextChild(), '2026-09-01');
    const lessonsOn = async (taughtOn: string): Promise<unknown> => {
      const body = sessionOf(id, { taughtOn, startTime: '09:00', endTime: '11:00' });
      const answer = await teacher.post('/api/home-teaching-sessions', body);
      expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
      return (answer.data as Row)['lessons'];
    };
    expect(await lessonsOn(YESTERDAY)).toBe(3);
    expect(await lessonsOn(TODAY)).toBe(2);
  });

  it.each([
    [YESTERDAY, '2026-12-19', '2027-03-19'],
    [TODAY, '2026-11-30', '2026-11-30'],
  ])('a return of %s is checked as planned then', async (returnedOn, nextCheckOn, watchUntil) => {
    const { documentId, rev } = await setUpCase(rows, nextChild(), []);
    const answer = await teacher.post(`/api/cases/${documentId}/actions/record-return`, {
      rev,
      returnedOn,
      proof: [],
    });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    const planned = await rows.one(
      'select rev, next_check_on::text, watch_until::text from cases where document_id = $1',
      [documentId],
    );
    expect(planned).toMatchObject({ next_check_on: nextCheckOn, watch_until: watchUntil });
    const check = await teacher.post(`/api/cases/${documentId}/actions/record-check`, {
      rev: planned['rev'],
      checkedOn: TODAY,
      present: true,
      note: '在校',
      proof: [],
    });
    expect([check.status, check.text]).toEqual([200, expect.any(String)]);
    const after = await rows.one('select next_check_on::text from cases where document_id = $1', [
      documentId,
    ]);
    expect(after['next_check_on']).toBe(nextCheckOn);
  });
});
