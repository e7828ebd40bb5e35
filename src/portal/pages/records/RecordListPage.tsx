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
  return (
    <>
      <PageHead
        title={kind.title}
        back={{ to: '/records', label: '工作记录' }}
        aside={
          kind.create &&
          may(me, kind.create.deed) && (
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
      <ListSheet list={list} none={{ title: '没有记录', text: '这里只有您职责范围内的记录。' }}>
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
