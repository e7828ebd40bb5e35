import { Button, Modal, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Inspection } from '../../api/inspection-records';
import { correctInspection } from '../../api/inspections';
import { randomKey } from '../../app/random-key';
import { useMe } from '../../app/use-me';
import { FailureNote } from '../../parts/FailureNote';

/** A correction: a new draft with the same answers, for the inspector who signed the first, with a reason. */
export function CorrectSheet({ inspection }: { inspection: Inspection }) {
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(randomKey());
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState(false);
  const correct = useMutation({
    mutationFn: () =>
      correctInspection(
        inspection.documentId,
        { rev: inspection.rev, reason: reason.trim() },
        key.current,
      ),
    onSuccess: async (draft) => {
      navigate(`/inspections/${draft.documentId}`);
      await client.invalidateQueries();
    },
  });
  if (inspection.inspectorStaffNo !== me.staffNo) return null;
  return (
    <>
      <Button variant="default" fullWidth onClick={() => setAsking(true)}>
        更正这份督查表
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title="更正督查表">
        <Text mb="sm">已提交的督查表不能修改。更正会另开一份，内容照抄，改好后重新签名提交。</Text>
        <Textarea
          id="field-reason"
          data-autofocus
          label="更正理由"
          withAsterisk
          maxLength={500}
          value={reason}
          error={lacking && reason.trim() === '' ? '请填写更正理由' : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {correct.error !== null && <FailureNote error={correct.error} />}
        <Button
          mt="md"
          fullWidth
          loading={correct.isPending}
          onClick={() => {
            setLacking(true);
            if (reason.trim() !== '') correct.mutate();
          }}
        >
          开始更正
        </Button>
      </Modal>
    </>
  );
}
