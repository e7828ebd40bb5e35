import { Button, Modal, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { discardInspection } from '../../api/inspections';
import { useMe } from '../../app/use-me';
import { FailureNote } from '../../parts/FailureNote';
import { useToast } from '../../parts/Toasts';
import { closeSheet } from '../in-hand';
import { isDeviceId } from '../begin/begun';
import { useOpened } from '../sheet/sheet-context';
import { dropSheet } from '../sync/sheet-copies';

/** Gives up a draft that was begun by mistake. */
export function DiscardDraft() {
  const opened = useOpened();
  const { key, book } = opened;
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const discard = useMutation({
    mutationFn: async () => {
      const { inspectionId } = opened;
      if (!isDeviceId(inspectionId)) await discardInspection(inspectionId, book.rev());
      closeSheet(key);
      await dropSheet(me.staffNo, inspectionId);
    },
    onSuccess: async () => {
      toast('草稿已作废');
      navigate('/inspections', { replace: true });
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <Button variant="default" c="var(--tone-overdue)" fullWidth onClick={() => setAsking(true)}>
        作废这份草稿
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title="作废草稿">
        <Text mb="md">填写的内容、照片和签名都不再保留，不能恢复。</Text>
        {discard.error !== null && <FailureNote error={discard.error} />}
        <Button
          mt="sm"
          color="red"
          fullWidth
          loading={discard.isPending}
          onClick={() => discard.mutate()}
        >
          确定作废
        </Button>
      </Modal>
    </>
  );
}
