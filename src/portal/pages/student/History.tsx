import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CaseRecord } from '../../api/case-records';
import { listQuery } from '../../api/queries';
import type { Enrolment } from '../../api/records';
import { showInstant } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { CaseStateTag } from '../../parts/CaseStateTag';
import { Empty } from '../../parts/Empty';
import { useNames } from '../../parts/names';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { AbsenceList } from '../absence/AbsenceList';

/** Cases, absences and enrolment periods of a child, newest first. */
export function History({ childNo, today }: { childNo: string; today: string }) {
  const schoolName = useNames('schools');
  const ofChild = { childNo: { $eq: childNo } };
  const cases = useQuery(
    listQuery<CaseRecord>('cases', { filters: ofChild, sort: ['openedAt:desc'] }),
  );
  const enrolments = useQuery(
    listQuery<Enrolment>('enrolments', { filters: ofChild, sort: ['fromDate:desc'] }),
  );
  return (
    <>
      <Sheet title="个案" flush>
        {cases.data?.data.length === 0 && <Empty title="没有个案" />}
        <RowList label="个案">
          {cases.data?.data.map((one) => (
            <RowLink
              key={one.documentId}
              to={`/cases/${one.documentId}`}
              title={one.caseNo}
              tags={<CaseStateTag state={one.state} />}
              detail={`${showInstant(one.openedAt, today)} 立案 · 第 ${one.round} 轮`}
            />
          ))}
        </RowList>
      </Sheet>
      <AbsenceList childNo={childNo} today={today} />
      <Sheet title="学籍与就读">
        {enrolments.data?.data.length === 0 && <Text c="var(--ink-soft)">没有学籍记录。</Text>}
        {enrolments.data?.data.map((one) => (
          <Text key={one.documentId} mb={4}>
            {labelOf('enrolment', 'kind', one.kind)} ·{' '}
            {one.outsideSchoolName ?? schoolName(one.schoolCode)} · {one.fromDate} 至{' '}
            {one.toDate ?? '今'}
          </Text>
        ))}
      </Sheet>
    </>
  );
}
