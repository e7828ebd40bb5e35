import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findFreePort } from '../../src/platform/ports/check-port';
import { readMark } from '../../src/platform/processes/claim-folder';
import { isAlive } from '../../src/platform/processes/stop-process';
import { removeCluster } from '../../src/platform/postgres/remove-cluster';
import { eventually, newFolder, ROOT, startNode, type Program } from './support';

const BOOT_MS = 150_000;

describe('npm run design', () => {
  const folder = newFolder('design-site');
  const app = join(folder, 'design', 'app');
  let port: number;
  let running: Program;
  let token: string;

  const start = (): Program =>
    startNode(['scripts/design.mjs'], {
      env: { ...process.env, VAR_DIR: folder, DESIGN_PORT: String(port) },
    });
  const send = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });

  beforeAll(async () => {
    port = await findFreePort();
    // What was built for this run is used, not built again for another folder.
    mkdirSync(join(folder, 'build'), { recursive: true });
    for (const part of ['server', 'fonts', 'panel'])
      writeFileSync(
        join(folder, 'build', part),
        readFileSync(join(ROOT, 'var', 'build', part), 'utf8'),
      );
  });
  afterAll(async () => {
    await removeCluster(join(folder, 'design', 'postgres'));
  });

  test('with its port in use stops with one sentence', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => {
      blocker.listen(port, '127.0.0.1', resolve);
    });
    const program = start();
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/端口 \d+ 已被其他程序占用.*DESIGN_PORT=/);
    await new Promise((resolve) => blocker.close(resolve));
  });

  test(
    'answers on its port with the Content-Type Builder, saves a new type and nothing over an own one, and stops whole',
    async () => {
      running = start();
      await eventually(() => running.output().includes('设计环境已启动'), running.output, BOOT_MS);
      const [, email, password] = /(\S+@design\.invalid)\s+(\S+)/.exec(running.output()) ?? [];
      const signIn = await send('POST', '/admin/login', { email, password });
      expect(signIn.status).toBe(200);
      const { data } = (await signIn.json()) as { data: { token?: string; accessToken?: string } };
      token = data.accessToken ?? data.token ?? '';
      expect(
        (await send('GET', '/admin/plugins/content-type-builder')).headers.get('set-cookie'),
      ).toContain('nol-design=1');

      const over = await send('POST', '/content-type-builder/update-schema', {
        data: {
          components: [],
          contentTypes: [
            {
              action: 'update',
              uid: 'api::school.school',
              modelName: 'school',
              kind: 'collectionType',
              displayName: '学校',
              singularName: 'school',
              pluralName: 'schools',
              draftAndPublish: false,
              attributes: [{ action: 'create', name: 'motto', properties: { type: 'string' } }],
            },
          ],
        },
      });
      expect(over.status).toBe(400);
      expect(await over.text()).toContain('系统自带的记录只能查看');

      const made = await send('POST', '/content-type-builder/update-schema', {
        data: {
          components: [],
          contentTypes: [
            {
              action: 'create',
              uid: 'api::care-visit.care-visit',
              modelName: 'care-visit',
              kind: 'collectionType',
              displayName: '走访登记',
              singularName: 'care-visit',
              pluralName: 'care-visits',
              draftAndPublish: true,
              attributes: [
                {
                  action: 'create',
                  name: 'place',
                  properties: {
                    type: 'string',
                    pluginOptions: { 'not-one-less': { label: '地点' } },
                  },
                },
              ],
            },
          ],
        },
      });
      expect(await made.text()).toBe('{}');
      const file = join(app, 'src/api/care-visit/content-types/care-visit/schema.json');
      const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      expect(schema).toMatchObject({
        options: { draftAndPublish: false },
        attributes: { place: { pluginOptions: { 'not-one-less': { label: '地点' } } } },
      });
      expect(existsSync(join(ROOT, 'src/api/care-visit'))).toBe(false);
      await eventually(() => running.output().includes('正在重新载入'), running.output);
      await eventually(
        async () =>
          (await send('GET', '/_health').catch(() => null))?.status === 204 &&
          (await (await send('GET', '/content-type-builder/schema')).text()).includes('care-visit'),
        running.output,
        BOOT_MS,
      );

      const postgres = readMark(join(folder, 'design', 'postgres', 'postmaster.json'));
      running.child.kill('SIGINT');
      expect(await running.ended).toBe(0);
      expect(postgres !== null && isAlive(postgres)).toBe(false);
      await expect(fetch(`http://127.0.0.1:${String(port)}/_health`)).rejects.toThrow();
    },
    2 * BOOT_MS,
  );
});
