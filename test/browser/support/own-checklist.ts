import { randomBytes } from 'node:crypto';
import { rowsOf, type Rows } from '../../support/rows/rows';
import { siteDatabase } from './site';

/** The shipped checklist, which steps back while a suite works by its own. */
const SHIPPED = 'rongchang-annex-3';

const idOf = (): string => `a${randomBytes(12).toString('hex').slice(0, 23)}`;

const contentOf = (codes: readonly string[]): string =>
  JSON.stringify({
    title: '短督查清单',
    basis: '附件3',
    groups: [
      {
        code: 'all',
        title: '全部',
        items: codes.map((code) => ({
          code,
          label: `${code} 是否落实`,
          kind: 'yesNo',
          required: true,
        })),
      },
    ],
  });

/** A checklist of a suite's own, which every inspection begins by until `close`. Versions come and go behind the editor's back. */
export async function openOwnChecklist(code: string) {
  const rows: Rows = await rowsOf(siteDatabase());
  await rows.behindTheGate(async (query) => {
    await query(
      `insert into checklists (document_id, code, title, active, rev) values ($1, $2, '短督查清单', true, 1)`,
      [idOf(), code],
    );
    await query(`update checklists set active = false where code = $1`, [SHIPPED]);
  });
  return {
    rows,
    /** Publishes the next version, on this day, in the place of the one in use. */
    publish: (version: number, publishedOn: string, items: readonly string[]): Promise<void> =>
      rows.behindTheGate(async (query) => {
        await query(
          `update checklist_versions set state = 'WITHDRAWN' where checklist_code = $1 and state = 'PUBLISHED'`,
          [code],
        );
        await query(
          `insert into checklist_versions (document_id, checklist_code, version, state, content, published_on, rev)
           values ($1, $2, $3, 'PUBLISHED', $4, $5, 1)`,
          [idOf(), code, version, contentOf(items), publishedOn],
        );
      }),
    async close(): Promise<void> {
      await rows.behindTheGate(async (query) => {
        await query(`update checklists set active = false where code = $1`, [code]);
        await query(`update checklists set active = true where code = $1`, [SHIPPED]);
      });
      await rows.close();
    },
  };
}
