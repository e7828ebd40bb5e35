// A server without its doors: loads Strapi and does what it is told over the channel, as code of the project's own
// or of a plugin would. Started by inside-site.ts.
const { join } = require('node:path');

const root = join(__dirname, '../../..');
const load = (path) => require(join(root, 'dist/src', path));

async function write(strapi, uid, method, { id, data, actor, now }) {
  const { runGuarded } = load('guard/run.js');
  const { createRecord, changeRecord } = load('guard/records.js');
  const { systemActor } = load('access/panel-actor.js');
  const { sealText } = load('platform/field-cipher.js');
  const sealed = Object.entries(data).map(([name, value]) => [
    name,
    value?.$seal === undefined ? value : sealText(value.$seal),
  ]);
  const columns = Object.fromEntries(sealed);
  const start = { actor: actor ?? systemActor(), now: Date.parse(now), useCase: 'test.inside' };
  return runGuarded(strapi, start, (context) =>
    method === 'create'
      ? createRecord(context, uid, columns)
      : changeRecord(context, uid, id, columns),
  );
}

async function main() {
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: root, distDir: join(root, 'dist') }).load();
  const run = {
    documents: (uid, method, params) => strapi.documents(uid)[method](params),
    query: (uid, method, params) => strapi.db.query(uid)[method](params),
    sql: async (text, _method, bindings) => (await strapi.db.connection.raw(text, bindings)).rows,
    entityService: (uid, method, params) => strapi.entityService[method](uid, ...params),
    // As a job or a use case writes: through the envelope, its lifecycles and its rules.
    guarded: (uid, method, params) => write(strapi, uid, method, params),
    routes: () =>
      ['content-api', 'admin']
        .flatMap((name) => strapi.server.api(name).listRoutes())
        .concat(strapi.server.listRoutes())
        .flatMap(({ methods, path }) => methods.map((method) => ({ method, path }))),
  };
  process.on('message', async ({ id, path, uid, method, params }) => {
    try {
      const value = await run[path](uid, method, params);
      process.send({ id, value: JSON.parse(JSON.stringify(value ?? null)) });
    } catch (error) {
      const { name, message, details } = error;
      process.send({ id, error: { name, message, details } });
    }
  });
  process.send({ ready: true });
}

process.once('disconnect', () => process.exit(0));
main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
