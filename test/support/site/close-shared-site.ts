import { endRunning } from './running-server';

/** After the last suite: the server ends, and with it its browser. */
export default async function closeSharedSite(): Promise<void> {
  await endRunning();
}
