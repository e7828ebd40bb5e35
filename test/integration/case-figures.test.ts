import { CASE_STATES, isOpen, type CaseState } from '../../src/domain/case/states';
import { openSuite, type Suite } from '../support/suite';

type Figures = {
  children: Record<'inSchool' | 'homeTaught' | 'onLeave' | 'elsewhere' | 'out', number>;
  states: { state: CaseState; count: number }[];
  weeks: { monday: string; out: number; watched: number }[];
};
type Event = { case: string; state: CaseState; at: number };

const WEEK_MS = 7 * 86_400_000;
const isOut = (state: CaseState): boolean => isOpen(state) && state !== 'CASE_WATCH';

let suite: Suite;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

const figuresOf = async (who: string): Promise<Figures> => {
  const answer = await (await suite.as(who)).get('/api/worklist/figures');
  expect(answer.status).toBe(200);
  return answer.data as unknown as Figures;
};

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

describe('the figures of the home page', () => {
  test('count every child of the district once, and every open case in the state it is in', async () => {
    const { children, states } = await figuresOf('district-admin');
    const { count } = await suite.rows.one(
      `select count(*)::int as count from students where schooling_state not in ('GRADUATED', 'LEFT_DISTRICT', 'DECEASED')`,
    );
    expect(sum(Object.values(children))).toBe(count);
    const open = await suite.rows.query(
      `select state, count(*)::int as count from cases where state = any($1) group by state`,
      [CASE_STATES.filter(isOpen)],
    );
    expect(new Map(states.map((one) => [one.state, one.count]))).toEqual(
      new Map(open.map((row) => [row.state, row.count])),
    );
    expect(children.out).toBe(
      sum(states.filter(({ state }) => isOut(state)).map((one) => one.count)),
    );
  });

  test('tell of each week where the cases stood when it ended', async () => {
    const { weeks } = await figuresOf('district-admin');
    const events = (
      await suite.rows.query(
        `select case_document_id as "case", to_state as state, (extract(epoch from at) * 1000)::float8 as at from case_events order by case_document_id, seq`,
      )
    ).map((row) => row as unknown as Event);
    expect(weeks).toHaveLength(10);
    for (const { monday, out, watched } of weeks.slice(0, -1)) {
      const end = Date.parse(`${monday}T00:00:00+08:00`) + WEEK_MS;
      const last = new Map<string, CaseState>();
      for (const event of events) if (event.at <= end) last.set(event.case, event.state);
      const states = [...last.values()];
      expect({ monday, out, watched }).toEqual({
        monday,
        out: states.filter(isOut).length,
        watched: states.filter((state) => state === 'CASE_WATCH').length,
      });
    }
    expect(sum(weeks.map(({ out }) => out))).toBeGreaterThan(0);
  });

  test('hold for a principal the own school, and for a helper no more than the children granted', async () => {
    const [district, school, helper] = await Promise.all(
      ['district-admin', 'principal', 'helper'].map(figuresOf),
    );
    const childrenOf = (figures: Figures | undefined): number =>
      sum(Object.values(figures?.children ?? {}));
    expect(childrenOf(school)).toBeLessThan(childrenOf(district));
    expect(childrenOf(helper)).toBeLessThan(childrenOf(school));
    expect(childrenOf(helper)).toBeGreaterThan(0);
  });
});
