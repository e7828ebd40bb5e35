const { join } = require('node:path');

const domain = require('../../jest.domain.config.cjs');

/** The tests of the domain with one rule or setting changed; run by scripts/rules/mutate.mjs. */
module.exports = {
  ...domain,
  // The list of defaults would notice any setting that moves; a mutant has to be noticed by what the platform then does.
  testPathIgnorePatterns: ['/node_modules/', 'settings-defaults\\.test\\.ts$'],
  setupFiles: [join(__dirname, 'mutant.cjs')],
};
