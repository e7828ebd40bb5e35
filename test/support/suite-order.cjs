const { createHash } = require('node:crypto');

/**
 * The order of the suites that share one server: by name, so that it is the same on every machine and stays when a file grows. With TEST_ORDER
 * set to any word the order is drawn from that word: no suite may need another before or after it.
 */
module.exports = class SuiteOrder {
  sort(tests) {
    const word = process.env.TEST_ORDER ?? '';
    const key = ({ path }) => (word === '' ? path : drawn(word, path));
    return [...tests].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** Asked by jest after each run: nothing is kept, or the next order would depend on the last. */
  cacheResults() {}
};

const drawn = (word, path) =>
  createHash('sha256')
    .update(`${word} ${path.split('/').at(-1)}`)
    .digest('hex');
