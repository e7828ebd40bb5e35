import { useState } from 'react';
import type { Role } from '../../../domain/kernel/actor';
import type { WorkGroup, WorkItem } from '../../api/records';
import { dueMoment, dueWords, type DueWords } from '../../app/dates';
import { Button } from '@mantine/core';
import { Link } from 'react-router-dom';
import { Empty } from '../../parts/Empty';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import classes from './WorkGroups.module.css';
import { REST_OF, workPath } from './work-link';

const FIRST_SHOWN = 8;

function due(item: WorkItem, today: string, now: number): DueWords | null {
  if (item.dueAt) return dueMoment(item.dueAt, now);
  if (item.dueOn) return dueWords(item.dueOn, today);
  return item.overdue ? { text: '已超期', tone: 'overdue' } : null;
}

function Group({ group, today, now }: { group: WorkGroup; today: string; now: number }) {
  const [all, setAll] = useState(false);
  const items = all ? group.items : group.items.slice(0, FIRST_SHOWN);
  const rest = REST_OF[group.items[0]?.kind ?? 'case'];
  return (
    <Sheet title={`${group.title}（${group.total}）`} flush>
      <RowList label={group.title}>
        {items.map((item) => {
          const words = due(item, today, now);
          return (
            <RowLink
              key={`${item.kind}${item.documentId}${item.action ?? ''}`}
              to={workPath(item.link)}
              tone={words?.tone ?? group.tone}
              title={item.title}
              detail={item.detail}
              tags={words && <Tag tone={words.tone}>{words.text}</Tag>}
            />
          );
        })}
      </RowList>
      {items.length < group.items.length && (
        <Button variant="subtle" fullWidth radius={0} onClick={() => setAll(true)}>
          再看 {group.items.length - items.length} 条
        </Button>
      )}
      {items.length === group.items.length && group.total > items.length && (
        <p className={classes.rest}>
          先办好上面的 {items.length} 条；其余 {group.total - items.length} 条在
          <Link to={rest.to}>{rest.label}</Link>里。
        </p>
      )}
    </Sheet>
  );
}

/** The groups of the worklist in the server's order: overdue first. */
export function WorkGroups(props: { groups: WorkGroup[]; today: string; now: number }) {
  return props.groups
    .filter((group) => group.items.length > 0)
    .map((group) => <Group key={group.code} group={group} today={props.today} now={props.now} />);
}

const IDLE: Partial<Record<Role, string>> = {
  teacher: '班里没有等着办的事。上、下午第一节课后记得点名。',
  'school-clerk': '学校没有等着办的事。学生缺勤计时届满后，个案会自动出现在这里。',
  principal: '学校没有等着办的事。需要您签发或审核的会出现在这里。',
  inspector: '没有等您签字的报告单。学校报出后会立即出现在这里。',
  'town-officer': '没有新的报告。辖区内户籍的学生缺勤计时届满后，会立即出现在这里。',
};

/** An empty worklist says that nothing waits, and what would make it fill. */
export function AllDone({ role }: { role: Role }) {
  return (
    <Sheet>
      <Empty
        title="都办完了"
        text={IDLE[role] ?? '没有等着办的事。期限快到或已超期的个案会出现在这里。'}
      />
    </Sheet>
  );
}
