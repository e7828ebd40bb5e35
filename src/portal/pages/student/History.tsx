import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CaseRecord } from '../../api/case-records';
import { listQuery } from '../../api/queries';
import type { Absence, Enrolment } from '../../api/records';
import { showDate, showInstant } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { CaseStateTag } from '../../parts/CaseStateTag';
import { Empty } from '../../parts/Empty';
import { useNames } from '../../parts/names';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';

const half = (session: string | null): string => (session === 'PM' ? '下午' : '上午');

function absenceWords(absence: Absence, today: string): string {
  const from = `${showDate(absence.firstMissedOn, today)}${half(absence.firstSession)}起`;
  const to = absence.endedOn
    ? `，${showDate(absence.endedOn, today)}${half(absence.endedSession)}到校`
    : '，尚未到校';
  const why = absence.leaveReason ?? absence.reason;
  return `${from}${to}${why ? `（${why}）` : ''}`;
}

/** Cases, absences and enrolment periods of a child, newest first. */
export function History({ childNo, today }: { childNo: string; today: string }) {
  const schoolName = useNames('schools');
  const ofChild = { childNo: { $eq: childNo } };
  const cases = useQuery(
    listQuery<CaseRecord>('cases', { filters: ofChild, sort: ['openedAt:desc'] }),
  );
  const absences = useQuery(
    listQuery<Absence>('absences', { filters: ofChild, sort: ['firstMissedOn:desc'] }),
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
      <Sheet title="缺勤">
        {absences.data?.data.length === 0 && <Text c="var(--ink-soft)">没有缺勤记录。</Text>}
        {absences.data?.data.map((one) => (
          <Text key={one.documentId} mb={4}>
            <Tag tone={one.kind === 'LEAVE' ? 'info' : 'due'}>
              {labelOf('absence', 'kind', one.kind)}
            </Tag>{' '}
            {absenceWords(one, today)}
          </Text>
        ))}
      </Sheet>
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
