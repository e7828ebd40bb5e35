// Which tests of the domain prove a rule: those that name its code.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const TEST = /^\s*(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])(.*?)\1/gm;

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

/** The tests of a file, each with its name and its text up to the next. */
function testsOf(text) {
  const starts = [...text.matchAll(TEST)];
  return starts.map((match, index) => ({
    name: match[2],
    text: text.slice(match.index, starts[index + 1]?.index ?? text.length),
  }));
}

/**
 * @returns {Map<string, {file: string, name: string}[]>} by the code of the rule, in the order of the files
 */
export function testsOfRules(root, codes) {
  const files = testFiles(join(root, 'src/domain')).sort();
  const found = new Map(codes.map((code) => [code, []]));
  for (const path of files) {
    const file = relative(root, path).split(sep).join('/');
    for (const test of testsOf(readFileSync(path, 'utf8'))) {
      for (const code of codes) {
        if (test.text.includes(code)) found.get(code).push({ file, name: test.name });
      }
    }
  }
  return found;
}
