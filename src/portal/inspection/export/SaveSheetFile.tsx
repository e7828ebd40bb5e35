import { Button } from '@mantine/core';
import { useState } from 'react';
import { itemsOf, type ChecklistContent } from '../../../domain/checklist/content';
import { getPicture } from '../../forms/drafts/picture-store';
import { isOnDevice, photosOf, pictureOf } from '../sync/parts';
import { sheetFile, type SheetOnDevice } from './sheet-file';

type Props = {
  /** Under which the device keeps the sheet. */
  sheetKey: string;
  /** Read when the button is pressed. */
  read: () => Omit<SheetOnDevice, 'picturesOf'>;
};

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('unreadable picture'));
    reader.readAsDataURL(blob);
  });
}

/** The photos of every item, as far as this device holds them. */
async function picturesOn(
  key: string,
  checklist: ChecklistContent,
  answerOf: SheetOnDevice['answerOf'],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { code, kind } of itemsOf(checklist)) {
    const answer = answerOf(code);
    const refs = kind === 'photo' ? photosOf(answer) : answer.photos;
    const blobs = await Promise.all(
      refs.map((ref) => getPicture(key, isOnDevice(ref) ? pictureOf(ref).id : ref)),
    );
    const here = blobs.filter((blob): blob is Blob => blob !== null);
    found.set(code, await Promise.all(here.map(dataUrl)));
  }
  return found;
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves what stands on this device as a file that can be printed or passed on, whatever the server says. */
export function SaveSheetFile({ sheetKey, read }: Props) {
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const sheet = read();
      const pictures = await picturesOn(sheetKey, sheet.checklist, sheet.answerOf);
      download(
        `督查情况 ${sheet.schoolName} ${sheet.head.inspectedOn}.html`,
        sheetFile({ ...sheet, picturesOf: (code) => pictures.get(code) ?? [] }),
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" fullWidth loading={busy} onClick={() => void save()}>
      存成文件（可以打印）
    </Button>
  );
}
