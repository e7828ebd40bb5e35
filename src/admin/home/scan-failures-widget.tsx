import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { formatChineseDateTime } from '../../domain/kernel/instant';
import { useLoaded } from '../http/use-loaded';

/** GET /not-one-less/scan-failures: records that the server's own scans could not judge. */
type Failures = {
  failures: {
    scan: string;
    label: string;
    uid: string | null;
    record: string;
    sentence: string;
    since: string;
    times: number;
  }[];
  total: number;
};

const said = (iso: string): string => formatChineseDateTime(Date.parse(iso));

/** What stayed undone although everything else was done: one record each, with the way to it, until a scan can judge it. */
export function ScanFailuresWidget() {
  const loaded = useLoaded<Failures>('/not-one-less/scan-failures');
  if (loaded.state === 'loading') return <Widget.Loading />;
  if (loaded.state === 'failed') return <Widget.Error>{loaded.message}</Widget.Error>;
  const { failures, total } = loaded.data;
  if (total === 0) return <Widget.NoData>定时检查的记录都已处理。</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        共 {total} 条{total > failures.length && `，这里列出最早的 ${failures.length} 条`}
      </Typography>
      {failures.map(({ scan, label, uid, record, sentence, since, times }) => (
        <Box key={`${scan} ${record}`}>
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="bold">{label}</Typography>
            <Badge backgroundColor="danger100" textColor="danger700">
              已试 {times} 次
            </Badge>
          </Flex>
          <Typography variant="pi" textColor="neutral600" tag="p">
            自{said(since)}起
          </Typography>
          <Typography tag="p">{sentence}</Typography>
          {uid === null ? (
            <Typography variant="pi" textColor="neutral600">
              {record}
            </Typography>
          ) : (
            <Link tag={NavLink} to={`/content-manager/collection-types/${uid}/${record}`}>
              打开记录 {record}
            </Link>
          )}
        </Box>
      ))}
    </Flex>
  );
}
