import { startRenderer, stopRenderer } from '../documents/renderer/running-renderer';
import { varDir } from '../platform/project-root';
import { knexOf, type Strapi } from '../platform/strapi-casts';
import { keepAuditChain } from './keep-audit-chain';
import { prepareQueue, startQueue, type Queue } from './queue';
import { OFFICIAL_FONTS } from '../usecases/document/official-fonts';

let queue: Queue | null = null;
let stopAuditChain: (() => Promise<void>) | null = null;

function connectionString(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('缺少 DATABASE_URL');
  return url;
}

/**
 * Starts what works behind the requests: the queue and the document renderer. `NOL_WORKER=off` prepares the tables only, for
 * processes that load Strapi without serving (demo loader, commands).
 */
export async function startWorker(strapi: Strapi): Promise<void> {
  await prepareQueue(strapi, connectionString());
  if (process.env.NOL_WORKER === 'off') return;
  const renderer = startRenderer({ varDir: varDir(), ...OFFICIAL_FONTS });
  queue = await startQueue(strapi, connectionString(), renderer);
  stopAuditChain = keepAuditChain(knexOf(strapi), (message) => void strapi.log.warn(message));
}

/** Finishes the jobs in hand and ends the audit's chain, queue, renderer and browser. */
export async function stopWorker(): Promise<void> {
  await stopAuditChain?.();
  await queue?.stop();
  await stopRenderer();
  queue = null;
  stopAuditChain = null;
}
