import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRunner } from './runner';

/** What the suites share: one server on one demo district. */
export type SharedSite = {
  readonly address: string;
  readonly databaseUrl: string;
  readonly logFile: string;
  /** the filled database that copies are made from */
  readonly template: string;
};

export const SITE_FILE = (): string => join(fromRunner('VAR_DIR'), 'integration-site.json');

/** The site opened before the first suite. */
export function sharedSite(): SharedSite {
  return JSON.parse(readFileSync(SITE_FILE(), 'utf8')) as SharedSite;
}
