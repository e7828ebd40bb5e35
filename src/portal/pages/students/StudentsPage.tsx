import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { Link } from 'react-router-dom';
import { referenceQuery } from '../../api/queries';
import type { SchoolClass, Student } from '../../api/records';
import { showFullDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { IconPlus } from '../../parts/icons';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { useRegionNames } from '../../parts/region-names';
import { listFacts } from '../../parts/run-time-facts';
import { useNames } from '../../parts/names';
import { AddedFilters } from '../../parts/AddedFilters';
import { ListSheet } from '../../parts/ListSheet';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { SearchBox } from '../../parts/SearchBox';
import { Tag } from '../../parts/Tag';
import { useAddedFilters } from '../../parts/use-added-filters';
import { useListKeys } from '../../parts/use-list-keys';
import { useList } from '../../parts/use-list';
import { useUrlState } from '../../parts/use-url-state';

/** The children in this person's care: by name, by class, page by page. */
export default function StudentsPage() {
  const me = useMe();
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const added = useRunTimeFields('student') ?? [];
  const by = useAddedFilters(added);
  const schoolName = useNames('schools');
  const name = read('name');
  const classCode = read('class');
  const { data: classes } = useQuery({
    ...referenceQuery<SchoolClass>('school-classes', {
      filters: { schoolCode: { $eq: me.schoolCode ?? '' } },
      sort: ['grade:asc', 'code:asc'],
    }),
    enabled: me.schoolCode !== null,
  });
  const list = useList<Student>('students', {
    filters: { name: { $contains: name }, classCode: { $eq: classCode } },
    extra: by.extra,
    sort: [...by.sort, 'classCode:asc', 'childNo:asc'],
  });
  const onSearch = useCallback((text: string) => write({ name: text }), [write]);
  const { rows } = list;
  const regionName = useRegionNames(
    added,
    rows.map(({ extra }) => extra),
  );
  const marked = useListKeys(
    rows.map((row) => `/students/${row.documentId}`),
    search,
  );
  const className = (code: string | null): string =>
    classes?.find((one) => one.code === code)?.name ?? code ?? '';

  return (
    <>
      <PageHead
        title="儿童"
        note={<span className="for-keyboards">按 / 搜索，J、K 上下，回车打开</span>}
        aside={
          may(me, 'registerStudent') && (
            <Button
              component={Link}
              to="/students/new"
              leftSection={<IconPlus aria-hidden size={20} />}
            >
              登记儿童
            </Button>
          )
        }
      />
      <SearchBox ref={search} label="按姓名查找" value={name} onSearch={onSearch} />
      {me.schoolCode !== null && classes && (
        <NativeSelect
          mb="sm"
          aria-label="班级"
          value={classCode}
          onChange={(event) => write({ class: event.currentTarget.value })}
          data={[
            { value: '', label: '全部班级' },
            ...classes.map((one) => ({ value: one.code, label: one.name })),
          ]}
        />
      )}
      <AddedFilters picks={by.picks} />
      <ListSheet
        list={list}
        none={{
          title: '没有找到',
          text: name ? '换一个字再找；只能查到您职责范围内的儿童。' : '您的职责范围内还没有儿童。',
        }}
      >
        <RowList label="儿童名单">
          {rows.map((row, index) => (
            <RowLink
              key={row.documentId}
              to={`/students/${row.documentId}`}
              marked={index === marked}
              title={row.name}
              tags={
                row.schoolingState !== 'ENROLLED' && (
                  <Tag tone="info">{labelOf('student', 'schoolingState', row.schoolingState)}</Tag>
                )
              }
              detail={[
                labelOf('student', 'gender', row.gender),
                me.schoolCode === null ? schoolName(row.schoolCode) : className(row.classCode),
                `${showFullDate(row.birthDate)}生`,
                row.idMask,
                ...listFacts(added, row.extra, regionName),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </RowList>
      </ListSheet>
    </>
  );
}
