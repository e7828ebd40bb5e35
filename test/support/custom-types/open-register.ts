import { askWitness } from '../../golden/support/ask-witness';
import type { Answer } from '../rest/answer';
import { accountOf, panelAdmin, personOf } from '../rest/people';
import type { Person } from '../rest/person';
import { idOf } from '../rows/children';
import { openOwnSite } from '../site/own-site';
import { openSuite, type Suite } from '../suite';
import { DESIGN, promote } from './promote';

export const VISITS = '/api/left-behind-visits';

/** A site of a suite's own with the register 留守儿童走访登记, open to principals. */
export type OpenRegister = {
  readonly suite: Suite;
  readonly panel: Person;
  readonly principal: Person;
  /** Enters a record of the principal's school, with what a test adds. */
  readonly enter: (more?: object) => Promise<Answer>;
  /** The words of a record's printed page, without spaces. */
  readonly pageOf: (documentId: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The words of a PDF without spaces, as pdf.js reads them. */
export const fold = (bytes: Buffer): string => askWitness(bytes).join('').replaceAll(/\s/g, '');

/** What a request that must not fail is answered with. */
export async function told<T>(
  request: Promise<{ status: number; text: string; data: unknown }>,
): Promise<T> {
  const answer = await request;
  if (answer.status > 201) throw new Error(answer.text);
  return answer.data as T;
}

/** Ticks these roles for everything, and no others. */
export async function tickRoles(panel: Person, roles: string[]): Promise<void> {
  const [found] = (await panel.get('/not-one-less/custom-types')).list as unknown as {
    documentId: string;
    rev: number;
  }[];
  await told(
    panel.put(`/not-one-less/custom-types/${String(found?.documentId)}/roles`, {
      ...{ rev: found?.rev, read: roles, create: roles, change: roles },
    }),
  );
}

/** Promotes the register, starts the server anew and ticks the roles. */
export async function openRegister(name: string): Promise<OpenRegister> {
  const site = await openOwnSite(name);
  const { code, output } = await promote(site.databaseUrl, DESIGN);
  if (code !== 0) throw new Error(output);
  await site.stop();
  await site.start();
  const suite = await openSuite(site.address, site.databaseUrl);
  const panel = await panelAdmin(site.address);
  const principal = await personOf(site.address, 'principal');
  await tickRoles(panel, ['principal']);
  const school = idOf(
    await suite.rows.one('select document_id from schools where code = $1', [
      accountOf('principal').schoolCode,
    ]),
  );
  const known = { visitedOn: '2026-11-18', guardianName: '外祖母', condition: 'FAIR', school };
  return {
    suite,
    panel,
    principal,
    enter: (more = {}) => principal.post(VISITS, { data: { ...known, ...more } }),
    async pageOf(documentId) {
      const { status, bytes } = await principal.bytes(`${VISITS}/${documentId}/pdf`);
      if (status !== 200) throw new Error(`the page was answered with ${String(status)}`);
      return fold(bytes);
    },
    async close() {
      await suite.rows.close();
      await site.close();
    },
  };
}
