import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatValue } from '../../../domain/form/format-value';
import { itemsOf } from '../../../domain/checklist/content';
import type { InspectionSheet } from '../../api/inspection-records';
import { useMe } from '../../app/use-me';
import { keyOfSheet } from '../../inspection/begin/begun';
import { SaveSheetFile } from '../../inspection/export/SaveSheetFile';
import { openJournal } from '../../inspection/sync/journal';
import { BLANK, type Answer } from '../../inspection/sync/parts';
import { dropSheet } from '../../inspection/sync/sheet-copies';
import { Sheet } from '../../parts/Sheet';

function read(key: string): Map<string, Answer> {
  const changes = [...openJournal(localStorage, key).read().values()];
  return new Map(
    changes.flatMap(({ part, value }) => (typeof value === 'string' ? [] : [[part, value]])),
  );
}

/** What was written on this device into a sheet that had ended elsewhere: to be read, kept as a file, then removed. */
export function LeftOnDevice({ sheet }: { sheet: InspectionSheet }) {
  const { staffNo } = useMe();
  const { inspection, checklist, school } = sheet;
  const key = keyOfSheet(localStorage, staffNo, inspection.documentId);
  const [left, setLeft] = useState(() => read(key));
  if (left.size === 0) return null;
  const asked = itemsOf(checklist);
  const strays = [...left].flatMap(([code, answer]) =>
    asked.some((item) => item.code === code) ? [] : [{ code, answer }],
  );
  return (
    <Sheet title={`本机还有 ${left.size} 项没有上传`}>
      <Text mb="sm">
        这份督查表已经提交或作废，本机上后写的下列内容不能再上传。需要保留的，请先存成文件，或在更正版里重新填写。
      </Text>
      <ul>
        {asked
          .filter(({ code }) => left.has(code))
          .map((item) => {
            const answer = left.get(item.code) ?? BLANK;
            return (
              <li key={item.code}>
                {item.label}：{formatValue(item, answer.value)} {answer.record} {answer.remark}
              </li>
            );
          })}
      </ul>
      <Stack gap="sm" mt="sm">
        <SaveSheetFile
          sheetKey={key}
          read={() => ({
            schoolName: school.name,
            inspectorName: inspection.inspectorName,
            checklist,
            head: {
              inspectedOn: inspection.inspectedOn ?? '',
              companions: inspection.companions ?? '',
              principalName: inspection.principalName ?? '',
            },
            answerOf: (code) => left.get(code) ?? inspection.answers?.[code] ?? BLANK,
            strays,
          })}
        />
        <Button
          variant="default"
          c="var(--tone-overdue)"
          onClick={() =>
            void dropSheet(staffNo, inspection.documentId).then(() => setLeft(new Map()))
          }
        >
          从本机删除这些内容
        </Button>
      </Stack>
    </Sheet>
  );
}
