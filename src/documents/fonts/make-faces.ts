import process from 'node:process';

import { prepareFonts } from './prepare-fonts';

/** Run by the build: the first paper of an installation then waits for no font. */
prepareFonts({ officialFontsDir: null }, (message) => process.stdout.write(`${message}\n`)).catch(
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
