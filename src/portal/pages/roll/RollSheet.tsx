import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import type { Roll, RollChild } from '../../api/records';
import { showDate } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Sheet } from '../../parts/Sheet';
import { LeaveSheet } from './LeaveSheet';
import { marksFrom, tally, type ChildMark, type Marks } from './marks';
import { MarkToggle } from './MarkToggle';
import { rollDraft } from './roll-draft';
import classes from './RollSheet.module.css';
import { useTakeRoll, type RollAnswer } from './use-take-roll';

const since = (child: RollChild, today: string): string | null => {
  if (!child.absence) return null;
  const half = child.absence.firstSession === 'AM' ? '上午' : '下午';
  return `${showDate(child.absence.firstMissedOn, today)}${half}起未到`;
};

/** The list of a class with three buttons a child, and one button that sends it. */
export function RollSheet({
  roll,
  onTaken,
}: {
  roll: Roll;
  onTaken: (answer: RollAnswer) => void;
}) {
  const me = useMe();
  const draft = rollDraft(me.staffNo, roll.class.documentId, roll.date, roll.session);
  const [marks, setMarks] = useState<Marks>(() => ({ ...marksFrom(roll), ...draft.read() }));
  const [onLeave, setOnLeave] = useState<RollChild | null>(null);
  const { mutate, isPending, error } = useTakeRoll(roll);
  const count = tally(marks);

  const set = (child: RollChild, mark: ChildMark): void => {
    const after = { ...marks, [child.documentId]: mark };
    setMarks(after);
    draft.keep(after);
  };
  const send = (): void =>
    mutate(marks, {
      onSuccess: (answer) => {
        draft.drop();
        onTaken(answer);
      },
    });

  if (roll.children.length === 0) {
    return <Empty title="班里还没有学生" text="请学校经办人先登记学生。" />;
  }
  return (
    <>
      {roll.taken && (
        <Alert color="pine" variant="light" mb="md">
          这半天已经点过名。改好后再提交一次，以后一次为准。
        </Alert>
      )}
      <Sheet flush>
        <ul className={classes.list} aria-label="学生名单">
          {roll.children.map((child) => {
            const mark = marks[child.documentId] ?? { mark: 'PRESENT' };
            const note =
              mark.mark === 'LEAVE' && mark.leaveReason
                ? `${mark.leaveReason}，到 ${showDate(mark.leaveUntil ?? '', me.today)}`
                : since(child, me.today);
            return (
              <li key={child.documentId} className={classes.row} data-mark={mark.mark}>
                <span className={classes.name}>
                  {child.name}
                  {note && <small>{note}</small>}
                </span>
                <MarkToggle
                  child={child.documentId}
                  name={child.name}
                  mark={mark.mark}
                  onMark={(next) =>
                    next === 'LEAVE' ? setOnLeave(child) : set(child, { mark: next })
                  }
                />
              </li>
            );
          })}
        </ul>
      </Sheet>
      <div className={classes.foot}>
        {error !== null && <FailureNote error={error} onRetry={send} />}
        <p className={classes.tally} aria-live="polite">
          到 <b>{count.present}</b>　缺 <b className={classes.absent}>{count.absent}</b>　假{' '}
          <b>{count.leave}</b>
        </p>
        <Button size="lg" loading={isPending} onClick={send} className={classes.send}>
          {count.absent + count.leave === 0 ? '全到，提交' : '提交点名'}
        </Button>
      </div>
      <LeaveSheet
        name={onLeave?.name ?? ''}
        date={roll.date}
        current={onLeave ? (marks[onLeave.documentId] ?? { mark: 'LEAVE' }) : null}
        onClose={() => setOnLeave(null)}
        onSave={(leave) => {
          if (onLeave) set(onLeave, { mark: 'LEAVE', ...leave });
          setOnLeave(null);
        }}
      />
    </>
  );
}
