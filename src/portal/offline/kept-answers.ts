import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { toPlainDate } from '../../domain/kernel/instant';
import { meQuery } from '../api/queries';
import type { Me } from '../api/records';
import { sessionStore } from '../api/session';
import { openKeyedStore } from '../device/keyed-store';

/** One answer of the server, by account; `at` in epoch milliseconds. */
type Kept = { key: QueryKey; data: unknown; at: number };

const answers = openKeyedStore<Kept>('nol-offline', 'answers');

/** Who was signed in last on this device, while nobody signed out. */
const ACCOUNT = 'nol.offline-account';
/** As drafts do, it leaves the device after a month. */
const KEPT_MS = 30 * 24 * 3_600_000;

const under = (staffNo: string): string => `${staffNo}|`;

/** Queries say themselves, by `meta.keptOffline`, that they tell nothing of any child. */
async function keep(client: QueryClient, query: Query): Promise<void> {
  const me = client.getQueryData(meQuery.queryKey);
  if (!me || query.meta?.['keptOffline'] !== true) return;
  localStorage.setItem(ACCOUNT, me.staffNo);
  await answers.put(`${under(me.staffNo)}${query.queryHash}`, {
    key: query.queryKey,
    data: query.state.data,
    at: query.state.dataUpdatedAt,
  });
}

async function forget(): Promise<void> {
  const staffNo = localStorage.getItem(ACCOUNT);
  localStorage.removeItem(ACCOUNT);
  if (staffNo !== null) await answers.dropUnder(under(staffNo));
}

/** The profile as it would be now: its clock has gone on, perhaps past midnight. */
function profileNow(me: Me, at: number, now: number): Me {
  const instant = Date.parse(me.now) + (now - at);
  return { ...me, now: new Date(instant).toISOString(), today: toPlainDate(instant) };
}

/** From now on what may be kept is kept, and leaves the device with the session. */
export function keepAnswers(client: QueryClient): void {
  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success')
      void keep(client, event.query as Query);
  });
  sessionStore.subscribe(() => {
    if (sessionStore.read() === 'signed-out') void forget();
  });
}

/** Puts back what was kept of the account that did not sign out; false when there is none. */
export async function restoreAnswers(client: QueryClient): Promise<boolean> {
  const staffNo = localStorage.getItem(ACCOUNT);
  if (staffNo === null) return false;
  const now = Date.now();
  const kept = (await answers.under(under(staffNo))).filter(({ at }) => now - at < KEPT_MS);
  const [profile] = kept.filter(({ key }) => key[0] === meQuery.queryKey[0]);
  if (!profile) return false;
  for (const { key, data, at } of kept) client.setQueryData(key, data, { updatedAt: at });
  client.setQueryData(meQuery.queryKey, profileNow(profile.data as Me, profile.at, now), {
    updatedAt: now,
  });
  return true;
}
