import { Alert } from '@mantine/core';
import { Conflicts } from '../../inspection/sheet/Conflicts';
import { HeadFields } from '../../inspection/sheet/HeadFields';
import { SheetBar } from '../../inspection/sheet/SheetBar';
import { SheetCamera } from '../../inspection/sheet/SheetCamera';
import { SheetContext } from '../../inspection/sheet/sheet-context';
import { SheetGroups } from '../../inspection/sheet/SheetGroups';
import { DiscardDraft } from '../../inspection/submit/DiscardDraft';
import { SubmitPanel } from '../../inspection/submit/SubmitPanel';
import type { OpenSheet } from '../../inspection/open-sheet';

type Props = { opened: OpenSheet; today: string; fromDevice: boolean };

/** A draft being filled in. */
export function DraftView({ opened, today, fromDevice }: Props) {
  const { correctionReason } = opened.sheet.inspection;
  return (
    <SheetContext.Provider value={opened}>
      <SheetBar />
      {fromDevice && (
        <Alert color="yellow" variant="light" mb="md" role="status">
          连接不上服务器，正在填写的是本机保存的这一份。
        </Alert>
      )}
      {correctionReason && (
        <Alert color="pine" variant="light" mb="md" title="更正版">
          更正理由：{correctionReason}。提交后替换原督查表。
        </Alert>
      )}
      <Conflicts />
      <HeadFields today={today} />
      <SheetCamera>
        <SheetGroups content={opened.sheet.checklist} />
      </SheetCamera>
      <SubmitPanel />
      <DiscardDraft />
    </SheetContext.Provider>
  );
}
