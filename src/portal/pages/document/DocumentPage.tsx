import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router-dom';
import type { OfficialDocument } from '../../api/case-records';
import { recordQuery } from '../../api/queries';
import { request } from '../../api/request';
import { showDate, showInstant } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useMe } from '../../app/use-me';
import { Facts } from '../../parts/Facts';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Sheet } from '../../parts/Sheet';
import type { PageNews } from '../../parts/page-news';
import { News } from '../../parts/News';
import { DocumentTags } from '../documents/DocumentTags';
import { contentFacts, type PaperContent } from './content-facts';
import { CoSign } from './CoSign';
import { PdfPanel } from './PdfPanel';

const POLL_MS = 1_500;

type Content = { contentHash: string | null; form: string; content: PaperContent };

/** A hash as people compare it: its first and last eight digits. */
const short = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-8)}`;

/** One official paper: what it says, who signed it, its PDF. */
export default function DocumentPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const news = useLocation().state as PageNews | null;
  const { data, error, refetch } = useQuery({
    ...recordQuery<OfficialDocument>('official-documents', id),
    // The PDF is made after the act has been committed; until it is there, the page asks again.
    refetchInterval: (query) =>
      query.state.data?.renderState === 'RENDER_PENDING' ? POLL_MS : false,
  });
  const content = useQuery({
    queryKey: ['official-documents', 'content', id],
    queryFn: ({ signal }) =>
      request<{ data: Content }>(`/official-documents/${encodeURIComponent(id)}/data`, {
        signal,
      }).then((answer) => answer.data),
  });

  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="正在读取文书…" />;
  const hash = content.data?.contentHash ?? data.contentHash;
  return (
    <>
      <PageHead
        title={data.title ?? labelOf('official-document', 'kind', data.kind)}
        back={
          data.caseDocumentId
            ? { to: `/cases/${data.caseDocumentId}`, label: '个案' }
            : { to: '/documents', label: '文书' }
        }
        note={
          <>
            {data.documentNumber && <b>{data.documentNumber} </b>}
            <DocumentTags document={data} />
          </>
        }
      />
      <News news={news} />
      {data.voidReason && <Alert color="red" mb="md" title={`已作废：${data.voidReason}`} />}
      <PdfPanel document={data} />
      <Sheet title="内容">
        {content.error !== null && (
          <FailureNote error={content.error} onRetry={() => void content.refetch()} />
        )}
        {content.data && <Facts facts={contentFacts(content.data.content)} />}
      </Sheet>
      {data.state === 'DOC_AWAITING_COSIGNATURE' && content.data && hash && (
        <CoSign document={data} contentHash={hash} />
      )}
      <Sheet title="签发与送达">
        <Facts
          facts={[
            { label: '发文单位', value: data.issuerName },
            { label: '签发', value: data.issuedOn && showDate(data.issuedOn, me.today) },
            { label: '签发人', value: data.issuedByName },
            ...(data.kind === 'ABSENCE_REPORT'
              ? [
                  {
                    label: '责任督学',
                    value: data.cosignedByName
                      ? `${data.cosignedByName}，${showInstant(data.cosignedAt ?? '', me.today)}`
                      : '未签字',
                  },
                ]
              : [
                  {
                    label: '收到日期',
                    value: data.receivedOn && showDate(data.receivedOn, me.today),
                  },
                  {
                    label: '期限届满',
                    value: data.deadlineOn && showDate(data.deadlineOn, me.today),
                  },
                ]),
            { label: '核验码', value: data.verificationCode },
            {
              label: '内容校验值',
              value: hash && <span title={hash}>{short(hash)}</span>,
            },
          ]}
        />
        {data.kind === 'RETURN_NOTICE' &&
          data.state === 'DOC_ISSUED' &&
          !data.receivedOn &&
          data.caseDocumentId && (
            <Text mt="md">
              送达后请<Link to={`/cases/${data.caseDocumentId}/record-service`}>登记送达</Link>
              ，期限从收到之日起算。
            </Text>
          )}
      </Sheet>
    </>
  );
}
