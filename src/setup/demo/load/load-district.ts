import { createId } from '@paralleldrive/cuid2';
import type { Actor } from '../../../domain/kernel/actor';
import { putPrivateFile } from '../../../files/private-files';
import { auditAct } from '../../../guard/audit';
import type { GuardContext } from '../../../guard/context';
import { runGuarded } from '../../../guard/run';
import { enqueue } from '../../../platform/queue/enqueue';
import { knexOf, type Strapi } from '../../../platform/strapi-casts';
import { ensureReference } from '../../reference/ensure-reference';
import { insertRows, tableMap } from '../../reference/insert-rows';
import { makeRollCalls } from '../generate/roll-calls';
import { makeDocumentIds, seededRandom } from '../generate/random';
import { makePictures } from '../pictures/make-pictures';
import type { DistrictRecords } from '../generate/records/make-records';
import type { District } from '../rows/district';
import { readPasswords, writeAccounts, type DemoAccount } from './account-file';
import { planAccounts } from './plan-accounts';
import { makeCounter, type OnProgress } from './progress';
import { scopesOf } from './scopes';
import { advanceSequences } from './sequences';
import { writeTable } from './table-writer';
import { writePanelAdmin, writePortalAccounts } from './write-accounts';
import { writeCaseMaterial, type StoredPicture } from './write-case-material';
import { writeChildren } from './write-children';
import { writeInspections } from './write-inspections';
import { writeOrganisation } from './write-organisation';
import { writeRecords } from './write-records';

/** The database holds children already. Exit code 3. */
export class DatabaseNotEmpty extends Error {
  override name = 'DatabaseNotEmpty';
}

export const DEMO_MARKER = 'demo.district';

const LOADER: Actor = {
  kind: 'system',
  staffNo: 'SYSTEM',
  name: '演示数据载入',
  role: 'district-admin',
  certified: false,
};

export type LoadRequest = {
  strapi: Strapi;
  district: District;
  /** What is kept beside its cases; null for a district read from a file. */
  records: DistrictRecords | null;
  /** What made the district: kept in the marker. */
  origin: { seed: string | null; children: number };
  accountsFile: string;
  clock: () => number;
  onProgress: OnProgress;
};

const ROWS = [
  'zones',
  'towns',
  'villages',
  'schools',
  'classes',
  'staff',
  'assignments',
  'students',
  'guardians',
  'enrolments',
  'grants',
  'absences',
  'cases',
  'events',
  'visits',
  'documents',
  'services',
  'attachments',
] as const satisfies readonly (keyof District)[];

const totalRows = (district: District, records: DistrictRecords | null): number =>
  [...ROWS.map((list) => district[list]), ...Object.values(records ?? {})].reduce(
    (sum, rows) => sum + rows.length,
    0,
  );

async function storePictures(): Promise<Map<string, StoredPicture>> {
  const stored = new Map<string, StoredPicture>();
  for (const picture of await makePictures()) {
    stored.set(picture.name, { ...picture, file: await putPrivateFile(picture.bytes) });
  }
  return stored;
}

async function refuseUnlessEmpty(context: GuardContext): Promise<void> {
  const { trx } = context;
  // Two loaders at once would both find an empty table.
  await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.demo'))`);
  const child: unknown = await trx('students').first('id');
  const school: unknown = await trx('schools').first('id');
  if (child !== undefined || school !== undefined) {
    throw new DatabaseNotEmpty(
      '数据库里已有学生或学校，演示数据只能载入空的数据库；没有写入任何内容。',
    );
  }
}

async function writeMarker(
  context: GuardContext,
  request: LoadRequest,
  now: string,
): Promise<void> {
  const { strapi, trx } = context;
  await insertRows(trx, tableMap(strapi, 'api::setting.setting'), [
    {
      documentId: createId(),
      key: DEMO_MARKER,
      value: { ...request.origin, asOf: request.district.asOf },
      validFrom: context.today,
      note: '演示区标记：时钟可以调整，人员均为虚构。',
      rev: 1,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    },
  ]);
  const counts = Object.fromEntries(ROWS.map((list) => [list, request.district[list].length]));
  for (const row of request.district.cases) {
    const { documentId, schoolCode, classCode, zoneCode, townCode, residenceTownCode, childNo } =
      row;
    const scope = { schoolCode, classCode, zoneCode, townCode, residenceTownCode, childNo };
    auditAct(
      context,
      'create',
      { type: 'api::case.case', documentId, scope },
      { caseNo: row.caseNo },
    );
  }
  auditAct(context, 'load', { type: 'demo', documentId: DEMO_MARKER, scope: {} }, counts);
}

/**
 * Writes the whole district in one transaction: all of it or nothing. The rows must have passed the checks. Issued papers are put on
 * the print queue in the same transaction. Throws DatabaseNotEmpty.
 */
export async function loadDistrict(request: LoadRequest): Promise<DemoAccount[]> {
  const { strapi, district, accountsFile } = request;
  const accounts = planAccounts(district, await readPasswords(accountsFile));
  const pictures = await storePictures();
  const now = Date.parse(district.asOf);
  const count = makeCounter(
    totalRows(district, request.records),
    request.clock,
    request.onProgress,
  );
  await runGuarded(strapi, { actor: LOADER, now, useCase: 'demo' }, async (context) => {
    await refuseUnlessEmpty(context);
    const { trx } = context;
    const writer = { strapi, trx, now: district.asOf, count };
    const documentId = makeDocumentIds(seededRandom(`rows/${request.origin.seed ?? ''}`));
    const scopes = scopesOf(district);
    await ensureReference(strapi, trx, district.asOf);
    const ids = await writePortalAccounts(strapi, accounts);
    const organisation = await writeOrganisation(writer, district, documentId, ids);
    const children = await writeChildren(writer, district, documentId, organisation, scopes);
    await writeCaseMaterial(writer, { district, scopes, documentId, children, pictures });
    await writeInspections(
      { ...writer, count: () => undefined },
      {
        district,
        today: context.today,
        documentId,
        pictures,
        committeeName: context.settings('district.committeeName'),
      },
    );
    await writeTable(
      { ...writer, count: () => undefined },
      {
        uid: 'api::roll-call.roll-call',
        part: '点名',
        rows: makeRollCalls(district),
        attributes: (row) => ({ documentId: documentId(), rev: 1, ...row }),
      },
    );
    if (request.records)
      await writeRecords(writer, { records: request.records, scopes, children, pictures });
    await advanceSequences(trx, district);
    for (const { documentId: id, state } of district.documents) {
      if (state === 'DOC_ISSUED') {
        await enqueue(trx, [
          { task: 'render-document', payload: { documentId: id }, key: `render:${id}` },
        ]);
      }
    }
    await writeMarker(context, request, district.asOf);
    const panelAdmin = accounts.find(({ role }) => role === 'panel-admin');
    if (panelAdmin) await writePanelAdmin(strapi, panelAdmin);
    // Before the commit: accounts without a file would lock everybody out, a file without accounts only names them too early.
    await writeAccounts(accountsFile, accounts);
  });
  // Without fresh statistics the first lists of a large district are planned as if its tables were empty.
  await knexOf(strapi).raw('analyze');
  return accounts;
}
