import type { Me } from '../../../../src/portal/api/records';
import { placesFor } from '../../../../src/portal/app/navigation';
import { may } from '../../../../src/portal/app/may';
import type { RecordKind, Row } from '../../../../src/portal/records/kind';
import { RECORD_KINDS } from '../../../../src/portal/records/kinds';
import { mayRead, newPath, pathOf, stepsFor } from '../../../../src/portal/records/may-read';
import { LEDGER_LABELS } from '../../../../src/domain/ledger/kinds';
import type { signInByRest } from '../site';

export type Caller = Awaited<ReturnType<typeof signInByRest>>;
type Listed = { data: Row[] };

/** Lists whose first record is opened too, by the list of the server that stands behind them. */
const OPENED: Record<string, string> = {
  '/cases': 'cases',
  '/students': 'students',
  '/documents': 'official-documents',
  '/inspections': 'inspections',
  '/findings': 'findings',
};
/** Forms of a child; those of another post answer with a page of their own. */
const OF_A_CHILD = ['edit', 'guardians/new', 'case'];

async function firstOf(call: Caller, resource: string, more = ''): Promise<Row | undefined> {
  const { data } = (await call('GET', `/${resource}?pagination[pageSize]=1${more}`)) as Listed;
  return data[0];
}

/** The list of one kind of record, its first record with the steps that are open, and the form of a new one. */
async function pagesOfKind(call: Caller, me: Me, kind: RecordKind): Promise<string[]> {
  const first = await firstOf(call, kind.plural);
  const above = kind.owner?.kind === 'record' ? kind.owner : null;
  const owner = above === null ? undefined : await firstOf(call, above.plural);
  const make = kind.create !== null && may(me, kind.create.deed);
  return [
    ...(above === null ? [`/records/${kind.plural}`] : []),
    ...(make && (above === null || owner) ? [newPath(kind, owner?.documentId)] : []),
    ...(first ? [pathOf(kind, first.documentId)] : []),
    ...(first
      ? stepsFor(me, kind, first).map(({ name }) => `${pathOf(kind, first.documentId)}/${name}`)
      : []),
  ];
}

/** Every address that the portal offers to this person: places, first records, forms, records beside the cases, ledgers. */
export async function pagesOfRole(call: Caller): Promise<string[]> {
  const { data: me } = (await call('GET', '/me')) as { data: Me };
  const paths: string[] = [];
  for (const { path } of placesFor(me.role)) {
    paths.push(path);
    const resource = OPENED[path];
    const first = resource === undefined ? undefined : await firstOf(call, resource);
    if (!first) continue;
    paths.push(`${path}/${first.documentId}`);
    if (path === '/students')
      paths.push(...OF_A_CHILD.map((form) => `${path}/${first.documentId}/${form}`));
  }
  for (const kind of RECORD_KINDS)
    if (mayRead(me, kind)) paths.push(...(await pagesOfKind(call, me, kind)));
  const ledgers = Object.keys(LEDGER_LABELS).map((kind) => `/ledgers?kind=${kind}&by=school`);
  return [...paths, ...ledgers, '/more', '/students/new'];
}
