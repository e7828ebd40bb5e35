import { Button, Drawer, Stack, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Chips } from '../../parts/Chips';
import type { ChildMark } from './marks';

const REASONS = ['生病', '家中有事', '外出就医', '其他'];

type Props = {
  name: string;
  date: string;
  current: ChildMark | null;
  onClose: () => void;
  onSave: (leave: { leaveReason: string; leaveUntil: string }) => void;
};

/** Why, and until when: without both it is no leave, and the clock would run. */
export function LeaveSheet({ name, date, current, onClose, onSave }: Props) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(date);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    setReason(current?.leaveReason ?? '');
    setUntil(current?.leaveUntil ?? date);
    setMissing(false);
  }, [current, date]);

  const save = (): void => {
    const leaveReason = reason.trim();
    setMissing(leaveReason === '');
    if (leaveReason !== '' && until >= date) onSave({ leaveReason, leaveUntil: until });
  };

  return (
    <Drawer
      opened={current !== null}
      onClose={onClose}
      position="bottom"
      size={380}
      title={`${name}请假`}
    >
      <Stack maw={520} mx="auto">
        <Chips
          label="常用原因"
          value={reason}
          choices={REASONS.map((one) => ({ value: one, label: one }))}
          onChange={setReason}
        />
        <TextInput
          label="请假原因"
          withAsterisk
          maxLength={100}
          value={reason}
          error={missing ? '请填写请假原因' : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label="请假到哪一天（含当日）"
          withAsterisk
          min={date}
          value={until}
          error={until < date ? '不能早于点名当日' : undefined}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Button size="lg" onClick={save}>
          确定
        </Button>
      </Stack>
    </Drawer>
  );
}
