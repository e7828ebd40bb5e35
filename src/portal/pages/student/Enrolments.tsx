import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatChineseDate, plainDate } from '../../../domain/kernel/plain-date';
import { listQuery } from '../../api/queries';
import type { Enrolment } from '../../api/records';
import { labelOf } from '../../app/labels';
import { useNames } from '../../parts/names';
import { Sheet } from '../../parts/Sheet';

const day = (text: string): string => formatChineseDate(plainDate(text));

/** Where the child was on a roll or taught, newest first. */
export function Enrolments({ childNo }: { childNo: string }) {
  const schoolName = useNames('schools');
  const { data } = useQuery(
    listQuery<Enrolment>('enrolments', {
      filters: { childNo: { $eq: childNo } },
      sort: ['fromDate:desc'],
    }),
  );
  return (
    <Sheet title="学籍与就读">
      {data?.data.length === 0 && <Text c="var(--ink-soft)">没有学籍记录。</Text>}
      {data?.data.map((one) => (
        <Text key={one.documentId} mb={4}>
          {labelOf('enrolment', 'kind', one.kind)} ·{' '}
          {one.outsideSchoolName ?? schoolName(one.schoolCode)} · {day(one.fromDate)}至
          {one.toDate ? day(one.toDate) : '今'}
        </Text>
      ))}
    </Sheet>
  );
}
