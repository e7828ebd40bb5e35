import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router-dom';
import { mayRecheck } from '../../../domain/inspection/may-recheck';
import type { Finding, FindingEvent } from '../../api/inspection-records';
import { recordQuery } from '../../api/queries';
import { dueWords, showDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { EvidencePhotos } from '../../parts/EvidencePhotos';
import { Facts } from '../../parts/Facts';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { News } from '../../parts/News';
import { PageHead } from '../../parts/PageHead';
import type { PageNews } from '../../parts/page-news';
import { useRegionNames } from '../../parts/region-names';
import { runTimeFacts } from '../../parts/run-time-facts';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import { FindingHistory } from './FindingHistory';

function Steps({ finding }: { finding: Finding }) {
  const me = useMe();
  const at = `/findings/${finding.documentId}`;
  if (finding.state === 'OPEN' && may(me, 'rectifyFinding')) {
    return (
      <Button component={Link} to={`${at}/rectify`} size="lg" fullWidth>
        报告整改
      </Button>
    );
  }
  if (finding.state !== 'RECTIFIED') return null;
  if (!may(me, 'recheckFinding') || !mayRecheck(me, finding.foundByStaffNo))
    return <Text>等待督查人员复核。</Text>;
  return (
    <Group grow>
      <Button component={Link} to={`${at}/accept`} size="lg">
        复核通过
      </Button>
      <Button component={Link} to={`${at}/return`} size="lg" variant="default">
        退回整改
      </Button>
    </Group>
  );
}

/** One finding: what is wrong, until when, what the school did, what the recheck said. */
export default function FindingPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const news = useLocation().state as PageNews | null;
  const added = useRunTimeFields('finding') ?? [];
  const { data, error, refetch } = useQuery(
    recordQuery<Finding & { history: FindingEvent[] }>('findings', id),
  );
  const regionName = useRegionNames(added, [data?.extra]);
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="正在读取问题…" />;
  const due = data.state === 'OPEN' ? dueWords(data.dueOn, me.today) : null;
  return (
    <div style={{ maxWidth: 860, margin: '0 auto' }}>
      <PageHead
        title="督查问题"
        back={{ to: '/findings', label: '问题整改' }}
        note={
          <>
            {data.schoolName}{' '}
            <Tag tone={due?.tone ?? 'info'}>{labelOf('finding', 'state', data.state)}</Tag>{' '}
            {due && <Tag tone={due.tone}>{due.text}</Tag>}
          </>
        }
      />
      <News news={news} />
      {data.state === 'OPEN' && data.returnNote && (
        <Sheet title="复核退回">
          <Text>{data.returnNote}</Text>
        </Sheet>
      )}
      <Sheet title="问题">
        <Facts
          facts={[
            { label: '督查要点', value: data.itemTitle },
            { label: '督查情况', value: data.description },
            {
              label: '发现',
              value: `${showDate(data.foundOn, me.today)} ${data.foundByName ?? ''}`,
            },
            { label: '整改期限', value: showDate(data.dueOn, me.today) },
          ]}
        />
        <Button
          component={Link}
          to={`/inspections/${data.inspectionDocumentId}`}
          variant="default"
          mt="md"
        >
          查看督查表
        </Button>
      </Sheet>
      {data.rectificationNote && (
        <Sheet title="整改情况">
          <Text style={{ whiteSpace: 'pre-wrap' }}>{data.rectificationNote}</Text>
          {added.length > 0 && <Facts facts={runTimeFacts(added, data.extra, regionName)} />}
          <EvidencePhotos ids={data.rectificationProof ?? []} />
        </Sheet>
      )}
      <Sheet>
        <Steps finding={data} />
        {data.state === 'ACCEPTED' && data.acceptedOn && (
          <Text>
            {showDate(data.acceptedOn, me.today)} {data.acceptedByName} 复核通过
            {data.acceptanceNote && `：${data.acceptanceNote}`}
          </Text>
        )}
      </Sheet>
      <FindingHistory events={data.history} today={me.today} />
    </div>
  );
}
