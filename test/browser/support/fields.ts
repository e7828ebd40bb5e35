import type { PanelPerson } from './panel-person';

/** Retires the one field of this type that is in use, and waits until it is. */
export async function retiresField(admin: PanelPerson, recordType: string): Promise<void> {
  await admin.opens(`/district-fields?type=${recordType}`);
  await admin.presses('停用');
  await admin.sees('仍保留');
  await admin.presses('确定停用');
  await admin.page.waitForSelector(`::-p-xpath(//button[normalize-space(.)='停用'])`, {
    hidden: true,
  });
  await admin.sees('已停用');
}
