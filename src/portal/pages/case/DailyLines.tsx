import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dailyLinesQuery } from '../../api/queries';
import { showDate } from '../../app/dates';
import { FailureNote } from '../../parts/FailureNote';
import { Sheet } from '../../parts/Sheet';
import classes from './DailyLines.module.css';

/** Two school weeks are what people ask for; the rest is a tap away. */
const SHOWN = 10;

/** 日报告: one line a school day while the case is open, visit or not. */
export function DailyLines({ caseId, today }: { caseId: string; today: string }) {
  const { data = [], error, refetch, isPending } = useQuery(dailyLinesQuery(caseId));
  const [all, setAll] = useState(false);
  const lines = all ? data : data.slice(0, SHOWN);
  return (
    <Sheet title={isPending ? '日报告' : `日报告（${data.length} 个上课日）`}>
      {error && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!isPending && !error && data.length === 0 && (
        <Text c="var(--ink-soft)">立案以来还没有上课日。</Text>
      )}
      {lines.length > 0 && (
        <table className={classes.lines}>
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">个案状态</th>
              <th scope="col">劝返情况</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.date}>
                <th scope="row">{showDate(line.date, today)}</th>
                <td>{line.stateLabel}</td>
                <td className={line.visits === 0 ? classes.quiet : undefined}>{line.situation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data.length > SHOWN && (
        <Button variant="subtle" mt="xs" className="not-on-paper" onClick={() => setAll(!all)}>
          {all ? '只看最近十个上课日' : `显示全部 ${data.length} 个上课日`}
        </Button>
      )}
    </Sheet>
  );
}
