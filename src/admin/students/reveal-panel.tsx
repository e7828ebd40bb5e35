import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf } from '../http/panel-errors';

type Revealed = {
  idNumber: string | null;
  rollNumber: string | null;
  certificateNo: string | null;
  guardians: { documentId: string; name?: string; phone: string | null; idNumber: string | null }[];
};

/** “业务操作” beside a child: numbers are masked everywhere; who needs one says why, and the act is audited. */
export const RevealPanel: PanelComponent = ({ model, document }) =>
  model === 'api::student.student' && document?.documentId
    ? { title: '业务操作', content: <Reveal documentId={document.documentId} /> }
    : null;

function Reveal({ documentId }: { documentId: string }) {
  const { post } = useFetchClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [message, setMessage] = useState('');
  const [revealed, setRevealed] = useState<Revealed | null>(null);

  const close = (): void => {
    setOpen(false);
    setRevealed(null);
    setReason('');
    setMessage('');
  };
  const ask = async (): Promise<void> => {
    setMessage('');
    try {
      const { data } = await post<{ data: Revealed }>(
        `/not-one-less/students/${documentId}/actions/reveal`,
        { reason },
      );
      setRevealed(data.data);
    } catch (error) {
      setMessage(refusalOf(error).message);
    }
  };

  return (
    <>
      <Button fullWidth variant="secondary" onClick={() => setOpen(true)}>
        查看完整号码
      </Button>
      <Modal.Root open={open} onOpenChange={(next) => (next ? setOpen(true) : close())}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>查看完整号码</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            {revealed ? (
              <Numbers revealed={revealed} />
            ) : (
              <Field.Root
                name="reason"
                required
                error={message}
                hint="查看人、时间和原因会记入审计记录。"
              >
                <Field.Label>查看原因</Field.Label>
                <Field.Input
                  value={reason}
                  onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            )}
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={close}>
              关闭
            </Button>
            {!revealed && <Button onClick={() => void ask()}>查看</Button>}
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}

function Numbers({ revealed }: { revealed: Revealed }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography>身份证号：{revealed.idNumber ?? '未登记'}</Typography>
      <Typography>学籍号：{revealed.rollNumber ?? '未登记'}</Typography>
      <Typography>残疾证号：{revealed.certificateNo ?? '未登记'}</Typography>
      {revealed.guardians.map((guardian) => (
        <Typography key={guardian.documentId}>
          监护人{guardian.name ?? ''}：电话 {guardian.phone ?? '未登记'}，身份证号{' '}
          {guardian.idNumber ?? '未登记'}
        </Typography>
      ))}
    </Flex>
  );
}
