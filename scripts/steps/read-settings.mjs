import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadPlatform } from './load-platform.mjs';

/** Settings of the site; secrets that the operator did not set are made at random, once. */
export function readSettings(root, varFolder) {
  const { readSiteSettings } = loadPlatform(root, 'platform/site/site-settings');
  const { loadOrMakeSecrets } = loadPlatform(root, 'platform/secrets/make-secrets');
  const { checkSecrets } = loadPlatform(root, 'platform/secrets/check-secrets');
  const given = readSiteSettings(root, process.env);
  if (checkSecrets(given.env).length === 0) return given;
  const dataExists = existsSync(join(varFolder, 'postgres', 'cluster'));
  const secrets = loadOrMakeSecrets(join(varFolder, 'secrets.env'), dataExists);
  return readSiteSettings(root, process.env, secrets);
}
