import ts from 'typescript';
import { filesLike, isTest, nodesOf, read, SOURCES } from './project';

const CASTS = 'src/platform/strapi-casts.ts';
const DATABASE = /\b(knexOf|queryOf|documentsOf|transactionOf|strapi\.db)\b/;

const domain = SOURCES.filter((path) => path.startsWith('src/domain/'));

function callsOf(path: string): string[] {
  return nodesOf(path)
    .filter((node) => ts.isCallExpression(node) || ts.isNewExpression(node))
    .filter((node) => !ts.isNewExpression(node) || node.arguments?.length === 0)
    .map((node) => `${ts.isNewExpression(node) ? 'new ' : ''}${node.expression.getText()}`);
}

describe('The domain is pure', () => {
  it.each(domain)('%s asks neither clock nor chance nor the environment', (path) => {
    const impure = callsOf(path).filter((call) =>
      /^(new Date|Date\.now|Math\.random|crypto\.|performance\.|fetch|setTimeout|setInterval)/.test(
        call,
      ),
    );
    expect(impure).toEqual([]);
    expect(read(path)).not.toMatch(/\bprocess\.|\brequire\(/);
  });
});

describe('The code', () => {
  const typed = [...SOURCES, ...filesLike(/^(config|database|test)\/.*\.ts$/)];
  const code = filesLike(/^(src|config|database|scripts|test)\/.*\.(tsx?|mjs)$/);

  it('says `any` nowhere but in the file of Strapi casts', () => {
    const wrong = typed
      .filter((path) => path !== CASTS)
      .filter((path) => nodesOf(path).some((node) => node.kind === ts.SyntaxKind.AnyKeyword));
    expect(wrong).toEqual([]);
  });

  it('exports by name, except where Strapi or a page loaded on demand asks for a default', () => {
    const wrong = SOURCES.filter((path) => /^export default/m.test(read(path))).filter(
      (path) =>
        !/^src\/(api|middlewares|index\.ts|admin\/app\.tsx|portal\/pages\/.*Page\.tsx)/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    expect(code.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
  });

  it('has no drawer for leftovers', () => {
    expect(code.filter((path) => /\/(utils?|helpers?|misc|common)(\/|\.)/.test(path))).toEqual([]);
  });

  it('leaves nothing for later and skips no test', () => {
    const later = /\b(TO{1}DO|FIX{1}ME)\b/;
    expect(code.filter((path) => later.test(read(path)))).toEqual([]);
    const skipped = filesLike(/\.test\.tsx?$/).filter((path) =>
      /\b(it|test|describe)\.(skip|todo|only)\b|\bx(it|describe)\(/.test(read(path)),
    );
    expect(skipped.filter((path) => !path.endsWith('architecture/purity.test.ts'))).toEqual([]);
  });

  it('touches the database in no controller', () => {
    const controllers = SOURCES.filter((path) => /^src\/api\/[^/]+\/controllers\//.test(path));
    expect(controllers.filter((path) => DATABASE.test(read(path)))).toEqual([]);
    expect(controllers.filter(isTest)).toEqual([]);
  });

  it('writes case material in use cases, in the guard and in the demo loader only', () => {
    const writers = SOURCES.filter((path) => /\b(createRecord|changeRecord)\(/.test(read(path)));
    expect(writers.filter((path) => !/^src\/(usecases|guard)\//.test(path))).toEqual([]);
  });
});
