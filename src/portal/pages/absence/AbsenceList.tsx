import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { absencesOfChild } from '../../api/child-history';
import type { Absence } from '../../api/records';
import { labelOf } from '../../app/labels';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { FailureNote } from '../../parts/FailureNote';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import { absenceWords } from './absence-words';

function Steps({ absence }: { absence: Absence }) {
  const me = useMe();
  const at = `/absences/${absence.documentId}`;
  const leave = absence.kind === 'UNEXCUSED' && absence.state !== 'ABSENCE_WITHDRAWN';
  const open = absence.state === 'ABSENCE_OPEN';
  return (
    <Group gap="sm" mt={6} className="not-on-paper">
      {open && may(me, 'endAbsence') && (
        <Button component={Link} to={`${at}/end`} size="md" variant="default">
          登记到校
        </Button>
      )}
      {leave && may(me, 'recordLeave') && (
        <Button component={Link} to={`${at}/record-leave`} size="md" variant="default">
          补登请假
        </Button>
      )}
    </Group>
  );
}

/** The absences of a child, newest first, each with what can be done about it. */
export function AbsenceList({ childNo, today }: { childNo: string; today: string }) {
  const { data, error, refetch } = useQuery(absencesOfChild(childNo));
  return (
    <Sheet title="缺勤">
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {data?.data.length === 0 && <Text c="var(--ink-soft)">没有缺勤记录。</Text>}
      {data?.data.map((one) => (
        <div key={one.documentId} style={{ marginBottom: 14 }}>
          <Tag tone={one.kind === 'LEAVE' ? 'info' : 'due'}>
            {labelOf('absence', 'kind', one.kind)}
          </Tag>{' '}
          {absenceWords(one, today)}
          <Steps absence={one} />
        </div>
      ))}
    </Sheet>
  );
}
