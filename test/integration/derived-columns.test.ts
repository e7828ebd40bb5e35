import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/site/runner';
import { uploadPhoto } from '../support/rest/pictures';
import { freshChildren } from '../support/rows/fresh-children';
import { setUpCase } from '../support/rows/cases';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
/** The case whose visits this suite recorded: with a photo, without anything, refused before a witness. */
let visited: string;

beforeAll(async () => {
  suite = await openSuite();
});

afterAll(() => suite.rows.close());

/** What lists show of a record beside what was typed: counts and answers that the platform itself derives. */
const DERIVED: [table: string, column: string][] = [
  ['persuasion_visits', 'has_evidence'],
  ['roll_calls', 'present'],
  ['roll_calls', 'absent'],
  ['roll_calls', 'on_leave'],
  ['findings', 'returned_count'],
];

describe('the columns that the platform derives', () => {
  it('say of a visit whether it has evidence', async () => {
    const [child] = await freshChildren(suite.rows, 'derived-columns', 1);
    if (!child) throw new Error('no child');
    const kase = await setUpCase(suite.rows, child, []);
    const teacher = await suite.as('teacher');
    visited = kase.documentId;
    let { rev } = kase;
    const visit = async (visitedOn: string, more: object): Promise<void> => {
      const answer = await teacher.post(`/api/cases/${kase.documentId}/actions/record-visit`, {
        rev,
        visitedOn,
        time: '18:30',
        way: 'HOME',
        content: '入户劝返',
        outcome: 'REFUSED',
        guardianSignature: 'ABSENT',
        ...more,
      });
      expect(answer.status).toBe(200);
      ({ rev } = answer.data.case);
    };
    await visit('2026-11-16', { photos: [await uploadPhoto(teacher, 7_101)] });
    await visit('2026-11-17', {});
    await visit('2026-11-18', { guardianSignature: 'REFUSED', refusalWitness: '村主任' });
    const { list } = await teacher.get(
      `/api/persuasion-visits?filters[caseDocumentId][$eq]=${kase.documentId}&sort=visitedOn`,
    );
    expect(list.map((one) => (one as unknown as { hasEvidence: boolean }).hasEvidence)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('say so too of visits that were recorded before, after the migration', async () => {
    const migration = readFileSync(
      join(ROOT, 'database/migrations/2026.11.23-visit-evidence.sql'),
      'utf8',
    );
    const told = () =>
      suite.rows.query(
        'select visited_on::text as day, has_evidence as proven from persuasion_visits where case_document_id = $1 order by 1',
        [visited],
      );
    const before = await told();
    expect(before.map(({ proven }) => proven)).toEqual([true, false, true]);
    await suite.rows.query('begin');
    try {
      await suite.rows.query(`select set_config('nol.guard', 'open', true)`);
      await suite.rows.query('update persuasion_visits set has_evidence = null');
      await suite.rows.query(`select set_config('nol.guard', '', true)`);
      await suite.rows.query(migration);
      expect(await told()).toEqual(before);
      await expect(
        suite.rows.one('update persuasion_visits set has_evidence = null returning id'),
      ).rejects.toThrow('只能由业务操作写入');
    } finally {
      await suite.rows.query('rollback');
    }
    expect(
      await suite.rows.query(
        `select name from strapi_migrations where name like '%visit-evidence.sql'`,
      ),
    ).toHaveLength(1);
  });

  it.each(DERIVED)('stand in every row: %s.%s', async (table, column) => {
    const { n } = await suite.rows.one(
      `select count(*) as n from ${table} where ${column} is null`,
    );
    expect(Number(n)).toBe(0);
    expect(await suite.rows.count(table)).toBeGreaterThan(0);
  });
});
