import { Alert, Stack, Text } from '@mantine/core';
import { formatChineseDate, plainDate } from '../../../domain/kernel/plain-date';
import type { CheckedPaper } from '../../api/check-paper';
import { Facts } from '../../parts/Facts';
import { CompareFile } from './CompareFile';

const dateOf = (text: string | null): string | null =>
  text === null ? null : formatChineseDate(plainDate(text));

function verdictOf({ stands, stateLabel, voidedOn }: CheckedPaper): string {
  if (stands) return '本区发出的文书，现行有效。';
  if (voidedOn === null) return `这份文书${stateLabel}，还没有生效。`;
  return `这份文书已于${dateOf(voidedOn)}作废，不再有效。`;
}

/** Whose paper it is and whether it stands. What is printed must be the same: kind, number, unit and date. */
export function PaperResult({ paper }: { paper: CheckedPaper }) {
  return (
    <section aria-label="核验结果">
      <Stack gap="md">
        <Alert role="status" color={paper.stands ? 'green' : 'red'} variant="light">
          <Text fw={600} c="var(--ink)">
            {verdictOf(paper)}
          </Text>
          <Text c="var(--ink)">
            请核对下面各项与您手中的文书是否一致；不一致的，请向发文单位核实。
          </Text>
        </Alert>
        <Facts
          facts={[
            { label: '文书种类', value: paper.kindLabel },
            { label: '文号', value: paper.documentNumber },
            { label: '发文单位', value: paper.issuerName },
            { label: '成文日期', value: dateOf(paper.issuedOn) },
          ]}
        />
        {paper.pdfSha256 && <CompareFile key={paper.pdfSha256} sha256={paper.pdfSha256} />}
      </Stack>
    </section>
  );
}
