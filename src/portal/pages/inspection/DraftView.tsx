import { Alert, Stack } from '@mantine/core';
import { SaveSheetFile } from '../../inspection/export/SaveSheetFile';
import { Conflicts } from '../../inspection/sheet/Conflicts';
import { FromDevice } from '../../inspection/sheet/FromDevice';
import { HeadFields } from '../../inspection/sheet/HeadFields';
import { SheetBar } from '../../inspection/sheet/SheetBar';
import { SheetCamera } from '../../inspection/sheet/SheetCamera';
import { SheetContext } from '../../inspection/sheet/sheet-context';
import { SheetGroups } from '../../inspection/sheet/SheetGroups';
import { Strays } from '../../inspection/sheet/Strays';
import { DiscardDraft } from '../../inspection/submit/DiscardDraft';
import { SubmitPanel } from '../../inspection/submit/SubmitPanel';
import type { OpenSheet } from '../../inspection/in-hand';

type Props = { opened: OpenSheet; today: string; fromDevice: boolean };

const onDevice = ({ sheet, book }: OpenSheet) => ({
  schoolName: sheet.school.name,
  inspectorName: sheet.inspection.inspectorName,
  checklist: sheet.checklist,
  head: book.head(),
  answerOf: book.answer,
  strays: book.strays(),
});

/** A draft being filled in. */
export function DraftView({ opened, today, fromDevice }: Props) {
  const { correctionReason } = opened.sheet.inspection;
  return (
    <SheetContext.Provider value={opened}>
      <SheetBar />
      {fromDevice && <FromDevice />}
      {correctionReason && (
        <Alert color="pine" variant="light" mb="md" title="更正版">
          更正理由：{correctionReason}。提交后替换原督查表。
        </Alert>
      )}
      <Strays />
      <Conflicts />
      <HeadFields today={today} />
      <SheetCamera>
        <SheetGroups content={opened.sheet.checklist} />
      </SheetCamera>
      <SubmitPanel />
      <Stack gap="sm">
        <SaveSheetFile sheetKey={opened.key} read={() => onDevice(opened)} />
        <DiscardDraft />
      </Stack>
    </SheetContext.Provider>
  );
}
