// `npm run -s audit:verify`: reads the whole audit, its chain and its signed heads; ends with 1 when something is not as it was
// written. `--json` prints one object.
import process from 'node:process';
import { printFailure } from '../steps/failure.mjs';
import { runOnSite } from '../steps/run-on-site.mjs';

runOnSite(['setup', 'audit', 'verify.js'], () => process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    printFailure(error);
    process.exit(1);
  },
);
