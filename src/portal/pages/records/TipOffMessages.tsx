import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listQuery } from '../../api/queries';
import { showInstant } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useMe } from '../../app/use-me';
import { Sheet } from '../../parts/Sheet';
import type { Row } from '../../records/kind';

/** What reporter and office wrote to each other. */
export function TipOffMessages({ id }: { id: string }) {
  const me = useMe();
  const { data } = useQuery(
    listQuery<Row>('tip-off-messages', {
      filters: { tipOffDocumentId: { $eq: id } },
      sort: ['seq:asc'],
      pageSize: 100,
    }),
  );
  return (
    <Sheet title="与举报人的往来">
      {data?.data.length === 0 && <Text c="var(--ink-soft)">还没有答复。</Text>}
      {data?.data.map((message) => (
        <div key={message.documentId} style={{ marginBottom: 12 }}>
          <Text size="sm" c="var(--ink-soft)">
            {labelOf('tip-off-message', 'side', String(message.side))}{' '}
            {showInstant(String(message.at), me.today)}
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{String(message.text)}</Text>
        </div>
      ))}
    </Sheet>
  );
}
