import { Alert, Text } from '@mantine/core';
import type { PageNews } from './page-news';

/** What has just been done, and what the server found odd about it. */
export function News({ news }: { news: PageNews | null }) {
  if (news === null) return null;
  return (
    <Alert color="pine" variant="light" mb="md" role="status">
      <Text fw={600}>{news.done}</Text>
      {news.warnings.map((warning) => (
        <Text key={warning}>提醒：{warning}</Text>
      ))}
    </Alert>
  );
}
