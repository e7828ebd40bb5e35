import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { listQuery } from '../../api/queries';
import { may, type ChildPlace } from '../../app/may';
import { useMe } from '../../app/use-me';
import { Empty } from '../../parts/Empty';
import { RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import type { RecordKind, Row } from '../../records/kind';
import { newPath } from '../../records/may-read';
import { KindRow } from './KindRow';

type Props = {
  kind: RecordKind;
  /** The attribute that ties the rows to where they are shown, and its value. */
  by: string;
  value: string;
  /** The document id that a new one belongs to; null where none can be added now. */
  owner: string | null;
  /** The child it is all about, where it is about one. */
  child?: ChildPlace;
};

const SHOWN = 20;

/** The newest of the records that belong to a child or to another record. */
export const rowsBelow = (kind: RecordKind, by: string, value: string) =>
  listQuery<Row>(kind.plural, {
    filters: { [by]: { $eq: value } },
    sort: [`${kind.sort}:desc`],
    pageSize: SHOWN,
  });

/** The records of one kind that belong to a child or to another record, with the way to the next. */
export function BelowRecord({ kind, by, value, owner, child }: Props) {
  const me = useMe();
  const { data } = useQuery(rowsBelow(kind, by, value));
  const total = data?.meta.pagination.total ?? 0;
  return (
    <Sheet
      title={total > 0 ? `${kind.title}（${total}）` : kind.title}
      flush
      aside={
        kind.create &&
        owner !== null &&
        may(me, kind.create.deed, child) && (
          <Button component={Link} to={newPath(kind, owner)} variant="default">
            {kind.create.label}
          </Button>
        )
      }
    >
      {data && total === 0 && <Empty title="还没有" />}
      <RowList label={kind.title}>
        {data?.data.map((row) => (
          <KindRow key={row.documentId} kind={kind} row={row} today={me.today} />
        ))}
      </RowList>
    </Sheet>
  );
}
