import { createServer, type Server } from 'node:net';
import { assertPortFree, findFreePort } from '../../src/platform/ports/check-port';
import { parsePort } from '../../src/platform/ports/parse-port';

describe('a port setting', () => {
  test.each(['1', '80', '1337', '65535', ' 8080 '])('may be %p', (text) => {
    expect(parsePort('PORT', text, 1)).toBe(Number(text));
  });

  test.each([undefined, '', '  '])('that is unset (%p) falls back', (text) => {
    expect(parsePort('PORT', text, 1337)).toBe(1337);
  });

  test.each(['0', '65536', '99999', '-1', '1e3', '0x50', '80.5', 'http', '八十'])(
    '%p is refused with its name',
    (text) => {
      expect(() => parsePort('PGPORT', text, 1)).toThrow(/PGPORT=.*1 到 65535.*no valid port/);
    },
  );
});

describe('a port', () => {
  let server: Server;
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  test('that another program holds is refused with the setting that changes it', async () => {
    const port = await findFreePort();
    await assertPortFree('PORT', '127.0.0.1', port);
    server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
    await expect(assertPortFree('PORT', '127.0.0.1', port)).rejects.toThrow(
      new RegExp(`端口 ${String(port)} 已被其他程序占用.*PORT=`),
    );
  });
});
