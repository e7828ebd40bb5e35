import { existsSync, rmSync } from 'node:fs';
import { isStartupFailure } from '../failure/startup-failure';
import { claimFolder } from '../processes/claim-folder';
import { clusterPaths } from './describe-cluster';
import { stopOrphan } from './stop-orphan';

/**
 * Removes a throw-away cluster with everything in it, ending a server that a killed run left on it.
 * @returns false when a living process still uses it, which is left alone
 */
export async function removeCluster(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  try {
    // Never released: the claim goes with the folder.
    claimFolder(folder);
  } catch (error) {
    if (isStartupFailure(error) && error.code === 'ALREADY_RUNNING') return false;
    throw error;
  }
  await stopOrphan(clusterPaths(folder), () => undefined);
  rmSync(folder, { recursive: true, force: true });
  return true;
}
