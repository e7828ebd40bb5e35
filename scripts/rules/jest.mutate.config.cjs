const { join } = require('node:path');

const domain = require('../../jest.domain.config.cjs');

/** The tests of the domain with one rule or setting changed; run by scripts/rules/mutate.mjs. */
module.exports = {
  ...domain,
  setupFiles: [join(__dirname, 'mutant.cjs')],
};
