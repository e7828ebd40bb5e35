import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Chips } from '../../parts/Chips';
import { FailureNote } from '../../parts/FailureNote';
import { IconEye, IconEyeOff } from '../../parts/icons';
import type { RevealHandle } from './use-reveal';

const REASONS = ['联系家长', '填写文书', '核对学籍', '入户劝返'];

/** Asks for the reason before full numbers are shown; who looked and why is on record. */
export function Reveal({ reveal }: { reveal: RevealHandle }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  if (reveal.shown) {
    return (
      <Button
        size="sm"
        variant="default"
        leftSection={<IconEyeOff aria-hidden size={18} />}
        onClick={reveal.hide}
      >
        隐藏（{reveal.secondsLeft} 秒）
      </Button>
    );
  }

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '' || busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await reveal.ask(reason.trim());
      setOpen(false);
      setReason('');
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconEye aria-hidden size={18} />}
        onClick={() => setOpen(true)}
      >
        查看完整号码
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title="查看完整号码">
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <Text>身份证号和电话显示 60 秒后自动隐藏。谁在何时因何查看，系统都有记录。</Text>
            <Chips
              label="常用事由"
              value={reason}
              choices={REASONS.map((one) => ({ value: one, label: one }))}
              onChange={setReason}
            />
            <TextInput
              label="查看事由"
              withAsterisk
              maxLength={100}
              value={reason}
              error={missing ? '请填写查看事由' : undefined}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {failure !== null && <FailureNote error={failure} />}
            <Button type="submit" loading={busy}>
              查看
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
