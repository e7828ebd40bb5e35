import { Alert, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { rollQuery } from '../../api/queries';
import type { Session } from '../../api/records';
import { sessionAt, showDate } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { useUrlState } from '../../parts/use-url-state';
import type { RollAnswer } from './use-take-roll';
import { MissedRolls } from './MissedRolls';
import { RollResult } from './RollResult';
import { RollSheet } from './RollSheet';

const SESSIONS = [
  { value: 'AM', label: '上午' },
  { value: 'PM', label: '下午' },
];

/** The roll call of a class for one half day, by default this one. */
export default function RollPage() {
  const { classId = '' } = useParams();
  const me = useMe();
  const { read, write } = useUrlState();
  const date = read('date') || me.today;
  const session = (read('session') || sessionAt(Date.parse(me.now))) as Session;
  const { data, error, refetch } = useQuery(rollQuery(classId, date, session));
  const [result, setResult] = useState<RollAnswer | null>(null);

  const choose = (changes: Record<string, string>): void => {
    setResult(null);
    write(changes);
  };

  return (
    <>
      <PageHead
        title={data ? `${data.class.name}点名` : '点名'}
        note={showDate(date, me.today)}
        back={me.classes.length === 1 ? undefined : { to: '/roll', label: '换班级' }}
      />
      <Group mb="md" gap="sm" wrap="nowrap">
        <TextInput
          type="date"
          aria-label="点名日期"
          max={me.today}
          value={date}
          onChange={(event) => choose({ date: event.currentTarget.value })}
        />
        <SegmentedControl
          size="md"
          aria-label="上午或下午"
          data={SESSIONS}
          value={session}
          onChange={(value) => choose({ session: value })}
        />
      </Group>
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Loading label="正在读取名单…" />}
      {data && !data.schoolDay && (
        <Alert color="yellow" title="这一天不上课">
          {data.reason ?? '不是上课日'}
          。不用点名；如果学校临时补课，请区教委管理员先在校历里登记补课日。
        </Alert>
      )}
      {result && (
        <RollResult
          result={result}
          children={data?.children ?? []}
          onAgain={() => {
            setResult(null);
            void refetch();
          }}
        />
      )}
      {data && !result && <MissedRolls roll={data} today={me.today} onChoose={choose} />}
      {data?.schoolDay && !result && (
        <RollSheet key={`${date}${session}`} roll={data} onTaken={setResult} />
      )}
    </>
  );
}
