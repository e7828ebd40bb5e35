import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, ElementHandle } from 'puppeteer';
import { rowsOf } from '../support/rows/rows';
import { issueNotice, readyCase, wordsOf } from './support/notices';
import { personAt, type Person } from './support/person';
import { openBrowser, PHONE } from './support/screen';
import { readPdf, setClock, siteDatabase, siteFolder } from './support/site';

const ADDRESS = 'jy.example.cn/check';

let browser: Browser;
let judge: Person;
let words = '';
let code = '';
let bytes: Buffer;

beforeAll(async () => {
  browser = await openBrowser();
  await setClock('2026-11-23', '08:10');
  const rows = await rowsOf(siteDatabase());
  await rows.query(
    `insert into settings (document_id, key, value, valid_from, rev, created_at, updated_at, published_at)
     values ('checkaddressofthepapers0', 'document.checkAddress', $1, '2026-01-01', 1, now(), now(), now())`,
    [JSON.stringify(ADDRESS)],
  );
  await rows.close();
  const paper = await issueNotice(await readyCase());
  words = await wordsOf('principal', paper);
  bytes = await readPdf('principal', paper);
  [code = ''] = /[2-9A-Z]{4}(-[2-9A-Z]{4}){2}/.exec(words) ?? [];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  judge = personAt(page);
});
afterAll(async () => {
  await browser.close();
});

async function asks(typed: string): Promise<void> {
  await judge.open('/check');
  const field = await judge.page.waitForSelector('input[autocomplete=off]');
  await field?.type(typed);
  await judge.tapsAt('form button[type=submit]');
}

async function compares(name: string, content: Buffer): Promise<void> {
  const file = join(siteFolder(), name);
  writeFileSync(file, content);
  const input = await judge.page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

describe('a judge who was handed a notice, on a phone and without an account', () => {
  it('reads on the paper where it is checked', () => {
    expect(words).toContain(`凭核验码可在${ADDRESS}核验本文书真伪`);
    expect(code).not.toBe('');
  });

  it('comes to the check from the door, and learns that the notice stands', async () => {
    await judge.open('/');
    await judge.page.waitForSelector('a[href="/check"]');
    await asks(code.toLowerCase());
    await judge.sees('本区发出的文书，现行有效');
    await judge.sees('义务教育阶段限期复（入）学通知书');
    expect(judge.page.url()).not.toContain(code);
    expect(await judge.axeFindings()).toEqual([]);
    const wide = await judge.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
    await judge.picture('phone-check-paper');
  });

  it('sees whether the file they were sent is the stored one, to the byte', async () => {
    await compares('as-sent.pdf', bytes);
    await judge.sees('文件与存档逐字节一致');
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(changed.length - 20) ^ 1, changed.length - 20);
    await compares('changed.pdf', changed);
    await judge.sees('文件与存档不一致');
  });

  it('is told at the field when no paper bears the code', async () => {
    await asks('2222-2222-2222');
    await judge.sees('没有查到这个核验码');
    expect(await judge.axeFindings()).toEqual([]);
  });
});
