import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { photo, upload } from '../support/rest/pictures';
import { fromRunner } from '../support/site/runner';
import { openSuite, type Suite } from '../support/suite';

let suite: Suite;
let picture: Buffer;

beforeAll(async () => {
  suite = await openSuite();
  picture = await photo(1);
});

afterAll(() => suite.rows.close());

const storedFiles = (): string[] => {
  const folder = join(fromRunner('VAR_DIR'), 'shared', 'files');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
};

const blank = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#fff' },
    limitInputPixels: false,
  });

describe('an upload', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, Record<string, string>, number, string, string]>(
    [
      [
        'of 20 MB',
        () => Buffer.alloc(20 * 1024 * 1024, 1),
        { purpose: 'PHOTO' },
        413,
        'ATT-10',
        'file',
      ],
      [
        'of 70 MB',
        () => Buffer.alloc(70 * 1024 * 1024, 1),
        { purpose: 'PHOTO' },
        413,
        'INPUT-13',
        '',
      ],
      ['of text', () => Buffer.from('这不是照片'), { purpose: 'PHOTO' }, 400, 'ATT-11', 'file'],
      ['of nothing', () => Buffer.alloc(0), { purpose: 'PHOTO' }, 400, 'ATT-11', 'file'],
      [
        'of an SVG',
        () =>
          Buffer.from(
            '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
          ),
        { purpose: 'PHOTO' },
        400,
        'ATT-11',
        'file',
      ],
      ['of a GIF', () => blank(9, 9).gif().toBuffer(), { purpose: 'PHOTO' }, 400, 'ATT-11', 'file'],
      [
        'of a JPEG cut off',
        () => picture.subarray(0, picture.length - 40),
        { purpose: 'PHOTO' },
        400,
        'ATT-11',
        'file',
      ],
      [
        'of a small file that unpacks to 100 million pixels',
        () => blank(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer(),
        { purpose: 'PHOTO' },
        400,
        'ATT-11',
        'file',
      ],
      [
        'of a PDF that is none',
        () => Buffer.from('%PDF-1.7 <html>'),
        { purpose: 'PROOF' },
        400,
        'ATT-13',
        'file',
      ],
      [
        'of a PDF as photo',
        () => Buffer.from('%PDF-1.7'),
        { purpose: 'PHOTO' },
        400,
        'ATT-11',
        'file',
      ],
      ['without a purpose', () => picture, {}, 400, 'INPUT-04', 'purpose'],
      ['for an unknown purpose', () => picture, { purpose: 'EVIL' }, 400, 'INPUT-04', 'purpose'],
      [
        'taken at no time',
        () => picture,
        { purpose: 'PHOTO', takenAt: 'soon' },
        400,
        'INPUT-09',
        'takenAt',
      ],
      [
        'into a school',
        () => picture,
        { purpose: 'PHOTO', schoolCode: 'S001' },
        400,
        'INPUT-01',
        'schoolCode',
      ],
      [
        'into a record',
        () => picture,
        { purpose: 'PHOTO', ownerDocumentId: '9abc' },
        400,
        'INPUT-01',
        'ownerDocumentId',
      ],
    ],
  )('%s is refused and leaves no file', async (_what, bytes, fields, status, code, path) => {
    const teacher = await suite.as('teacher');
    const files = storedFiles();
    const sent = await bytes();
    await suite.refuses(() => upload(teacher, sent, fields), { status, code, path });
    expect(storedFiles()).toEqual(files);
  });

  it('of two files at once, or of none, is refused', async () => {
    const teacher = await suite.as('teacher');
    const form = new FormData();
    form.append('purpose', 'PHOTO');
    const send = () => teacher.send('POST', '/api/attachments', form);
    await suite.refuses(send, { status: 400, path: 'file' });
    form.append('file', new Blob([new Uint8Array(picture)]), 'a.jpg');
    form.append('file', new Blob([new Uint8Array(picture)]), 'b.jpg');
    await suite.refuses(send, { status: 400, path: 'file' });
  });

  it('that names a file of the server as its own is refused', async () => {
    const teacher = await suite.as('teacher');
    const body = { purpose: 'PHOTO', files: { file: { filepath: '/etc/hostname' } } };
    await suite.refuses(() => teacher.post('/api/attachments', body), {
      status: 400,
      code: 'ATT-12',
      path: 'file',
    });
  });

  it('keeps of its name what is a name', async () => {
    const teacher = await suite.as('teacher');
    const answer = await upload(teacher, picture, { purpose: 'PHOTO' }, '../../etc/家访.jpg');
    expect(answer.status).toBe(201);
    expect(answer.text).toContain('家访.jpg');
    expect(answer.text).not.toContain('..');
  });

  it('comes back as it was sent, to its owner and nobody else', async () => {
    const teacher = await suite.as('teacher');
    const { data } = await upload(teacher, picture);
    const path = `/api/attachments/${data.documentId}/content`;
    expect((await teacher.bytes(path)).bytes.equals(picture)).toBe(true);
    for (const other of ['teacher-2', 'town-officer-2', 'principal', 'bureau-officer-2'])
      expect((await (await suite.as(other)).get(path)).status).toBe(404);
  });
});
