import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import { choicesOf } from '../../app/labels';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { Chips } from '../../parts/Chips';
import { IconPlus } from '../../parts/icons';
import { ListSheet } from '../../parts/ListSheet';
import { PageHead } from '../../parts/PageHead';
import { RowList } from '../../parts/RowLink';
import { useList } from '../../parts/use-list';
import { useListKeys } from '../../parts/use-list-keys';
import { useUrlState } from '../../parts/use-url-state';
import type { RecordKind, Row } from '../../records/kind';
import { newPath, pathOf } from '../../records/may-read';
import { KindRow } from './KindRow';
import { WithKind } from './WithKind';

/** The records of one kind in this person's care, newest first. */
export default function RecordListPage() {
  return <WithKind>{(kind) => <Records key={kind.plural} kind={kind} />}</WithKind>;
}

/** An empty list says how its first record comes to be. */
const nothing = ({ create }: RecordKind, creates: boolean): { title: string; text: string } => ({
  title: '没有记录',
  text:
    creates && create
      ? `点“${create.label}”登记第一条；这里只列您职责范围内的记录。`
      : '这里只列您职责范围内的记录；有人登记后会自动出现。',
});

function Records({ kind }: { kind: RecordKind }) {
  const me = useMe();
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const chosen = read('tag');
  const list = useList<Row>(kind.plural, {
    filters: kind.tag === null ? {} : { [kind.tag]: { $eq: chosen } },
    sort: [`${kind.sort}:desc`],
    populate: kind.owner?.kind === 'student' ? ['student'] : [],
  });
  const marked = useListKeys(
    list.rows.map((row) => pathOf(kind, row.documentId)),
    search,
  );
  const creates = kind.create !== null && may(me, kind.create.deed);
  return (
    <>
      <PageHead
        title={kind.title}
        back={{ to: '/records', label: '工作记录' }}
        aside={
          creates &&
          kind.create && (
            <Button
              component={Link}
              to={newPath(kind)}
              leftSection={<IconPlus aria-hidden size={20} />}
            >
              {kind.create.label}
            </Button>
          )
        }
      />
      {kind.tag !== null && (
        <Chips
          label="筛选"
          value={chosen}
          choices={[{ value: '', label: '全部' }, ...choicesOf(kind.type, kind.tag)]}
          onChange={(tag) => write({ tag })}
        />
      )}
      <ListSheet list={list} none={nothing(kind, creates)}>
        <RowList label={`${kind.title}列表`}>
          {list.rows.map((row, index) => (
            <KindRow
              key={row.documentId}
              kind={kind}
              row={row}
              today={me.today}
              marked={index === marked}
            />
          ))}
        </RowList>
      </ListSheet>
    </>
  );
}
