import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { OfficialDocument } from '../../api/case-records';
import type { InspectionSheet } from '../../api/inspection-records';
import { recordQuery } from '../../api/queries';
import { showDate, showInstant } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { Facts } from '../../parts/Facts';
import { RowList } from '../../parts/RowLink';
import { useRegionNames } from '../../parts/region-names';
import { runTimeFacts } from '../../parts/run-time-facts';
import { Sheet } from '../../parts/Sheet';
import { PdfPanel } from '../document/PdfPanel';
import { FindingRow } from '../findings/FindingRow';
import { CorrectSheet } from './CorrectSheet';
import { LeftOnDevice } from './LeftOnDevice';
import { FilledItems } from './FilledItems';

const POLL_MS = 1_500;

function SheetPdf({ documentId }: { documentId: string }) {
  const { data } = useQuery({
    ...recordQuery<OfficialDocument>('official-documents', documentId),
    // The PDF is made after the submission has been committed; until it is there, the page asks again.
    refetchInterval: (query) =>
      query.state.data?.renderState === 'RENDER_PENDING' ? POLL_MS : false,
  });
  return data ? <PdfPanel document={data} /> : null;
}

/** A sheet as it was submitted: its paper, what was found, every answer. */
export function SubmittedView({ sheet }: { sheet: InspectionSheet }) {
  const me = useMe();
  const { inspection, checklist, findings } = sheet;
  const added = useRunTimeFields('inspection') ?? [];
  const regionName = useRegionNames(added, [inspection.extra]);
  return (
    <>
      {inspection.state === 'SUPERSEDED' && (
        <Alert color="yellow" mb="md" title="这份督查表已由更正版替换" />
      )}
      {inspection.state === 'DISCARDED' && <Alert color="gray" mb="md" title="这份草稿已作废" />}
      <LeftOnDevice sheet={sheet} />
      {inspection.sheetDocumentId && <SheetPdf documentId={inspection.sheetDocumentId} />}
      {findings.length > 0 && (
        <Sheet title={`发现的问题（${findings.length}）`} flush>
          <RowList label="发现的问题">
            {findings.map((finding) => (
              <FindingRow key={finding.documentId} finding={finding} today={me.today} />
            ))}
          </RowList>
        </Sheet>
      )}
      <Sheet title="督查情况">
        <Facts
          facts={[
            { label: '督查学校', value: sheet.school.name },
            { label: '校长', value: inspection.principalName },
            { label: '督查人员', value: inspection.inspectorName },
            { label: '同行', value: inspection.companions },
            {
              label: '时间',
              value: inspection.inspectedOn && showDate(inspection.inspectedOn, me.today),
            },
            {
              label: '提交',
              value: inspection.submittedAt && showInstant(inspection.submittedAt, me.today),
            },
            ...(inspection.score === null
              ? []
              : [
                  { label: '得分', value: `${inspection.score}/${inspection.possibleScore ?? ''}` },
                ]),
            { label: '版次', value: `第 ${inspection.revision} 版` },
            ...(inspection.correctionReason
              ? [{ label: '更正理由', value: inspection.correctionReason }]
              : []),
            ...runTimeFacts(added, inspection.extra, regionName),
          ]}
        />
        {inspection.corrects && (
          <p>
            <Link to={`/inspections/${inspection.corrects}`}>查看被更正的督查表</Link>
          </p>
        )}
      </Sheet>
      <FilledItems checklist={checklist} answers={inspection.answers ?? {}} />
      {inspection.state === 'SUBMITTED' && <CorrectSheet inspection={inspection} />}
    </>
  );
}
