import type { PanelPerson } from './panel-person';

const UNSAVED = /有未保存的修改|正在保存/;

/** Waits until the open draft is stored as it stands. */
export async function isSaved(admin: PanelPerson): Promise<void> {
  await admin.sees('草稿已保存');
  await admin.page.waitForFunction(
    (pattern: string) => !new RegExp(pattern).test(document.body.innerText),
    {},
    UNSAVED.source,
  );
}

/** Puts one text in the place of another in the editor of a template, as search and replace would. */
export async function rewrites({ page }: PanelPerson, from: string, to: string): Promise<void> {
  await page.waitForSelector('.cm-content[contenteditable=true]');
  await page.click('.cm-content');
  await page.focus('.cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('f');
  await page.keyboard.up('Control');
  await page.locator('.cm-search input[name=search]').fill(from);
  await page.locator('.cm-search input[name=replace]').fill(to);
  await page.locator('.cm-search button[name=replaceAll]').click();
  await page.locator('.cm-search button[name=close]').click();
}
