import { Button, Text } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { RollChild } from '../../api/records';
import { showInstant } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { Sheet } from '../../parts/Sheet';
import type { RollAnswer } from './use-take-roll';

type Props = { result: RollAnswer; children: RollChild[]; onAgain: () => void };

/** What the roll call has set going: whose clock runs, until when, who is back. */
export function RollResult({ result, children, onAgain }: Props) {
  const me = useMe();
  const names = new Map(children.map((child) => [child.childNo, child.name]));
  const nameOf = (childNo: string): string => names.get(childNo) ?? childNo;
  const running = result.opened.filter((absence) => absence.kind === 'UNEXCUSED');
  const excused = [
    ...result.opened.filter((absence) => absence.kind === 'LEAVE'),
    ...result.excused,
  ];
  const quiet = running.length + excused.length + result.ended.length === 0;
  return (
    <Sheet title="点名已提交">
      {quiet && <Text>没有新的缺勤，也没有学生返校。</Text>}
      {running.map((absence) => (
        <Text key={absence.documentId} mb={6}>
          <b>{nameOf(absence.childNo)}</b> 缺勤计时开始
          {absence.alertAt && (
            <>
              ，到 <b>{showInstant(absence.alertAt, me.today)}</b>
              仍未到校且未请假的，自动报镇街和区教委并立案。请尽快联系家长
            </>
          )}
          。
        </Text>
      ))}
      {excused.map((absence) => (
        <Text key={absence.documentId} mb={6}>
          <b>{nameOf(absence.childNo)}</b> 已登记请假，不计缺勤时间。
        </Text>
      ))}
      {result.ended.map((absence) => (
        <Text key={absence.documentId} mb={6}>
          <b>{nameOf(absence.childNo)}</b> 已到校，缺勤结束。
        </Text>
      ))}
      <div style={{ display: 'flex', gap: 10, marginTop: 14, flexWrap: 'wrap' }}>
        <Button component={Link} to="/">
          回到待办
        </Button>
        <Button variant="default" onClick={onAgain}>
          点错了，重新点名
        </Button>
      </div>
    </Sheet>
  );
}
