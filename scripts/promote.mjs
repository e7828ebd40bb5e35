// `npm run promote`: shows what the design instance has and production has not, and carries it over as data after a yes (`--yes` for
// scripts). The database is that of DATABASE_URL, or the site's own.
import { join } from 'node:path';
import process from 'node:process';
import { printFailure } from './steps/failure.mjs';
import { runOnSite } from './steps/run-on-site.mjs';

runOnSite(['setup', 'custom-types', 'promote.js'], (varFolder) => [
  ...['--from', join(varFolder, 'design', 'app', 'src', 'api')],
  ...process.argv.slice(2),
]).then(
  (code) => process.exit(code),
  (error) => {
    printFailure(error);
    process.exit(1);
  },
);
