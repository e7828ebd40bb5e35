const { join, resolve } = require('node:path');

/** Unpacks browser and fonts once, so that no test waits for it. */
module.exports = async () => {
  const root = resolve(__dirname, '..', '..', '..');
  const compiled = join(root, 'dist', 'src');
  const { prepareFonts } = require(join(compiled, 'documents', 'fonts', 'prepare-fonts.js'));
  const { findHeadlessShell } = require(
    join(compiled, 'platform', 'browser', 'find-headless-shell.js'),
  );
  const varDir = join(root, 'var');
  await findHeadlessShell(varDir);
  await prepareFonts({ officialFontsDir: null }, (message) => process.stderr.write(`${message}\n`));
};
