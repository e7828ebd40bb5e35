import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/request';
import { FailureNote } from '../../parts/FailureNote';
import { Sheet } from '../../parts/Sheet';
import type { Row } from '../../records/kind';

type Shown = { name: string; phone: string } | null;

/** Who reported, for a stated reason that goes on record; kept nowhere on this device. */
export function Reporter({ row }: { row: Row }) {
  const [reason, setReason] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      request<{ data: Shown }>(
        `/tip-offs/${encodeURIComponent(row.documentId)}/actions/reveal-reporter`,
        { method: 'POST', body: { reason } },
      ),
    gcTime: 0,
  });
  if (row.anonymous === true) {
    return (
      <Sheet title="举报人">
        <Text>没有留下姓名和电话，只能凭查询码往来。</Text>
      </Sheet>
    );
  }
  return (
    <Sheet title="举报人">
      {data ? (
        <Text>
          {data.data === null ? '没有留下姓名和电话。' : `${data.data.name} ${data.data.phone}`}
        </Text>
      ) : (
        <Stack gap="sm">
          <TextInput
            label="查看事由"
            description="不少于 4 个字，将留存备查。"
            autoComplete="off"
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button variant="default" loading={isPending} onClick={() => mutate()}>
            查看举报人
          </Button>
          {error !== null && <FailureNote error={error} />}
        </Stack>
      )}
    </Sheet>
  );
}
