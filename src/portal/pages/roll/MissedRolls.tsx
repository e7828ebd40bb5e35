import { Alert, Button, Group, Text } from '@mantine/core';
import type { Roll } from '../../api/records';
import { showDate } from '../../app/dates';

/** A teacher back from a week of illness sees the latest; each one taken brings the next. */
const SHOWN = 4;

type Props = {
  roll: Roll;
  today: string;
  onChoose: (half: { date: string; session: string }) => void;
};

/** Which half days of the class nobody has called, with the way to each. */
export function MissedRolls({ roll, today, onChoose }: Props) {
  const others = roll.missed.filter(
    ({ date, session }) => date !== roll.date || session !== roll.session,
  );
  if (others.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" mb="md">
      <Text fw={600} c="var(--ink)" mb="xs">
        还有 {others.length} 个半天没有点名
      </Text>
      <Group gap="sm">
        {others.slice(0, SHOWN).map(({ date, session }) => (
          <Button
            key={`${date}${session}`}
            variant="default"
            mih={44}
            onClick={() => onChoose({ date, session })}
          >
            补点 {showDate(date, today)}
            {session === 'AM' ? '上午' : '下午'}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}
