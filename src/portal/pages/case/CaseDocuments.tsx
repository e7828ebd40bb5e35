import { Text } from '@mantine/core';
import type { OfficialDocument, Service } from '../../api/case-records';
import { showDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { Empty } from '../../parts/Empty';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { DocumentTags } from '../documents/DocumentTags';

const SERVICE = 'service-of-document';

/** Papers of the case, and how they were served. */
export function CaseDocuments(props: {
  documents: OfficialDocument[];
  services: Service[];
  today: string;
}) {
  const { documents, services, today } = props;
  return (
    <>
      <Sheet title={`文书（${documents.length}）`} flush>
        {documents.length === 0 && (
          <Empty title="还没有文书" text="报告单、通知书做好后列在这里。" />
        )}
        <RowList label="文书">
          {documents.map((one) => (
            <RowLink
              key={one.documentId}
              to={`/documents/${one.documentId}`}
              title={one.title ?? labelOf('official-document', 'kind', one.kind)}
              tags={<DocumentTags document={one} />}
              detail={[
                one.documentNumber,
                one.issuedOn && `${showDate(one.issuedOn, today)} 发出`,
                one.deadlineOn && `期限到 ${showDate(one.deadlineOn, today)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </RowList>
      </Sheet>
      {services.length > 0 && (
        <Sheet title="送达">
          {services.map((one) => (
            <Text key={one.documentId} mb={6}>
              {labelOf(SERVICE, 'way', one.way)} · {showDate(one.servedOn, today)} 送达 ·{' '}
              {showDate(one.receivedOn, today)} 收到
              {one.receiverName && ` · 收件人 ${one.receiverName}`}
              {one.refusalReason && ` · 拒收：${one.refusalReason}`}
              {one.witnessName && ` · 见证人 ${one.witnessName}`}
              {one.deadlineOn && (
                <>
                  {' '}
                  · 期限到 <b>{showDate(one.deadlineOn, today)}</b>
                </>
              )}
            </Text>
          ))}
        </Sheet>
      )}
    </>
  );
}
