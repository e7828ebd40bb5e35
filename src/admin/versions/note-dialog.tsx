import {
  Alert,
  Box,
  Button,
  Field,
  Flex,
  Modal,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { refusalOf } from '../http/panel-errors';

type Props = {
  title: string;
  /** What the step touches, said before it is taken. */
  sentences: string[];
  verb: string;
  /** Takes the step; a refusal stays in the dialog with the note. */
  onConfirm: (note: string) => Promise<void>;
  onClose: () => void;
};

/** Confirms a step that can't be undone, and asks why: publishing a version, or going back to one. */
export function NoteDialog({ title, sentences, verb, onConfirm, onClose }: Props) {
  const [note, setNote] = useState('');
  const [fault, setFault] = useState('');
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);

  const confirm = async (): Promise<void> => {
    if (note.trim() === '') {
      setFault('请写明修改了什么、依据是什么。');
      return;
    }
    setBusy(true);
    setRefusal('');
    try {
      await onConfirm(note.trim());
    } catch (error) {
      setRefusal(refusalOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {refusal !== '' && (
              <Alert
                variant="danger"
                title="没有办成"
                closeLabel="关闭"
                onClose={() => setRefusal('')}
              >
                {refusal}
              </Alert>
            )}
            {sentences.map((sentence) => (
              <Box key={sentence} background="neutral100" padding={3} hasRadius>
                <Typography>{sentence}</Typography>
              </Box>
            ))}
            <Field.Root name="note" error={fault} required hint="写入版本记录，以后可以查看。">
              <Field.Label>修改说明</Field.Label>
              <Textarea
                name="note"
                value={note}
                onChange={(event) => {
                  setNote(event.target.value);
                  setFault('');
                }}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            取消
          </Button>
          <Button loading={busy} onClick={() => void confirm()}>
            {verb}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
