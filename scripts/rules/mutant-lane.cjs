// One lane of `npm run rules:mutate`: a process that stays and runs the tests of one mutant after the other, told over the channel.
const { join } = require('node:path');
const { runCLI } = require('jest');

const root = join(__dirname, '../..');

async function fails({ mutant, files }) {
  process.env.NOL_MUTANT = mutant;
  const { results } = await runCLI(
    {
      _: files.map((file) => join(root, file)),
      runTestsByPath: files.length > 0,
      config: join(__dirname, 'jest.mutate.config.cjs'),
      runInBand: true,
      silent: true,
      reporters: [],
      ci: true,
    },
    [root],
  );
  return results.numFailedTests > 0 || results.numRuntimeErrorTestSuites > 0;
}

process.on('message', (task) => {
  fails(task).then(
    (failed) => process.send({ failed }),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
