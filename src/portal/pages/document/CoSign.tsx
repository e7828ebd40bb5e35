import { Button, Checkbox, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CaseRecord, OfficialDocument } from '../../api/case-records';
import { offersQuery, recordQuery } from '../../api/queries';
import { request } from '../../api/request';
import { dueMoment } from '../../app/dates';
import { randomKey } from '../../app/random-key';
import { useServerNow } from '../../app/use-me';
import { FailureNote } from '../../parts/FailureNote';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import { useToast } from '../../parts/Toasts';

const ACTION = 'cosign-absence-report';

type Props = { document: OfficialDocument; contentHash: string };

/** The signature of the 责任督学 beside the school's, bound to the content that is on the screen. */
export function CoSign({ document, contentHash }: Props) {
  const caseId = document.caseDocumentId ?? '';
  const client = useQueryClient();
  const toast = useToast();
  const now = useServerNow();
  const key = useRef(randomKey());
  const [read, setRead] = useState(false);
  const [asking, setAsking] = useState(false);
  const { data: record } = useQuery(recordQuery<CaseRecord>('cases', caseId));
  const { data: offers } = useQuery(offersQuery(caseId));
  const sign = useMutation({
    mutationFn: () =>
      request(`/cases/${encodeURIComponent(caseId)}/actions/${ACTION}`, {
        method: 'POST',
        body: { rev: record?.rev, document: document.documentId, contentHash },
        idempotencyKey: key.current,
      }),
    onSuccess: () => toast('已同时签字，报告单报出'),
    // A refusal often means that the content has changed: what is on the screen must be read anew.
    onSettled: () => client.invalidateQueries(),
  });

  const offer = offers?.find((one) => one.action === ACTION);
  const due = document.cosignDueAt ? dueMoment(document.cosignDueAt, now) : null;
  return (
    <Sheet title="责任督学同时签字" aside={due && <Tag tone={due.tone}>{due.text}</Tag>}>
      {!offer?.allowed && <Text>等待本校责任督学核对签字。签字前报告单不报出。</Text>}
      {offer?.allowed && record && (
        <Stack>
          <Checkbox
            size="md"
            label="我已核对以上内容，情况属实"
            checked={read}
            onChange={(event) => setRead(event.currentTarget.checked)}
          />
          {sign.error !== null && <FailureNote error={sign.error} />}
          <Button
            size="lg"
            disabled={!read}
            loading={sign.isPending}
            onClick={() => setAsking(true)}
          >
            同时签字
          </Button>
        </Stack>
      )}
      <Modal opened={asking} onClose={() => setAsking(false)} title="请再确认一次">
        <Text mb="lg">{offer?.confirm ?? '签字后报告单立即报出，不能撤回。确定签字吗？'}</Text>
        <Button
          fullWidth
          data-autofocus
          onClick={() => {
            setAsking(false);
            sign.mutate();
          }}
        >
          确定签字
        </Button>
      </Modal>
    </Sheet>
  );
}
