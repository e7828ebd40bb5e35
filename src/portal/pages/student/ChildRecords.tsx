import { Button } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Student } from '../../api/records';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { Loading } from '../../parts/Loading';
import { Sheet } from '../../parts/Sheet';
import type { RecordKind } from '../../records/kind';
import { KINDS_OF_CHILD } from '../../records/kinds';
import { newPath } from '../../records/may-read';
import { BelowRecord, rowsBelow } from '../records/BelowRecord';
import classes from './ChildRecords.module.css';

type Props = { student: Student };

/** What belongs to a child beside its cases: first what there is, then, in a line each, what there is not yet. */
export function ChildRecords({ student }: Props) {
  const counts = useQueries({
    queries: KINDS_OF_CHILD.map((kind) => rowsBelow(kind, 'childNo', student.childNo)),
    combine: (answers) => answers.map(({ data }) => data?.meta.pagination.total),
  });
  // All at once: what came one by one would move the buttons under the finger.
  if (counts.includes(undefined)) return <Loading label="正在读取记录…" />;
  const kept = KINDS_OF_CHILD.filter((_kind, at) => (counts[at] ?? 0) > 0);
  const none = KINDS_OF_CHILD.filter((_kind, at) => counts[at] === 0);
  return (
    <>
      {kept.map((kind) => (
        <BelowRecord
          key={kind.plural}
          kind={kind}
          by="childNo"
          value={student.childNo}
          owner={student.documentId}
          child={student}
        />
      ))}
      {none.length > 0 && <NotYet kinds={none} student={student} />}
    </>
  );
}

function NotYet({ kinds, student }: Props & { kinds: readonly RecordKind[] }) {
  const me = useMe();
  return (
    <Sheet title="还没有的记录" flush>
      <ul className={classes.none}>
        {kinds.map((kind) => (
          <li key={kind.plural}>
            <span>{kind.title}</span>
            {kind.create && may(me, kind.create.deed, student) && (
              <Button
                component={Link}
                to={newPath(kind, student.documentId)}
                size="md"
                variant="subtle"
              >
                {kind.create.label}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
