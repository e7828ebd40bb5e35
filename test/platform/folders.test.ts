import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureWritableFolder } from '../../src/platform/folders/ensure-writable-folder';
import { findClosedFolder } from '../../src/platform/service-user/find-closed-folder';
import { findServiceUser } from '../../src/platform/service-user/find-service-user';
import { newFolder } from './support';

test('a folder that can not be written is refused with its name', () => {
  const folder = newFolder('folder');
  writeFileSync(join(folder, 'file'), '');
  expect(() => {
    ensureWritableFolder(join(folder, 'file', 'below'));
  }).toThrow(/目录 .*below 无法写入（ENOTDIR）.*can't be written/);
});

test('a missing folder is made', () => {
  const folder = join(newFolder('folder'), 'a', 'b');
  ensureWritableFolder(folder);
  ensureWritableFolder(folder);
});

describe('a service user', () => {
  const passwd = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533:n:/:/sbin/nologin\n';

  test('is the first candidate that the machine has', () => {
    expect(findServiceUser(['postgres', 'nobody'], passwd)).toEqual({
      name: 'nobody',
      uid: 65534,
      gid: 65533,
    });
    expect(findServiceUser(['postgres'], passwd)).toBeNull();
  });

  test('is stopped by the first folder that is closed to it', () => {
    const stranger = { name: 'stranger', uid: 4_000_001, gid: 4_000_001 };
    const open = newFolder('closed');
    const closed = join(open, 'closed');
    const below = join(closed, 'below');
    mkdirSync(below, { recursive: true });
    chmodSync(open, 0o755);
    expect(findClosedFolder(below, stranger)).toBeNull();
    chmodSync(closed, 0o700);
    expect(findClosedFolder(below, stranger)).toBe(closed);
  });
});
