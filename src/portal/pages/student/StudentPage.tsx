import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatChineseDate, plainDate } from '../../../domain/kernel/plain-date';
import { Link, useLocation, useParams } from 'react-router-dom';
import { recordQuery, referenceQuery } from '../../api/queries';
import type { SchoolClass, Student } from '../../api/records';
import { labelOf } from '../../app/labels';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { AddedPhotos } from '../../parts/AddedPhotos';
import { Facts } from '../../parts/Facts';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { News } from '../../parts/News';
import { useNames } from '../../parts/names';
import type { PageNews } from '../../parts/page-news';
import { useRegionNames } from '../../parts/region-names';
import { runTimeFacts } from '../../parts/run-time-facts';
import { PageHead } from '../../parts/PageHead';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import { AbsenceList } from '../absence/AbsenceList';
import { ChildCases } from './ChildCases';
import { ChildRecords } from './ChildRecords';
import { Guardians } from './Guardians';
import { Enrolments } from './Enrolments';
import { Reveal } from './Reveal';
import { useOpenMatters } from './use-open-matters';
import { useReveal } from './use-reveal';

/** One child: who they are (numbers masked), who cares for them, and what has happened. */
export default function StudentPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const news = useLocation().state as PageNews | null;
  const schoolName = useNames('schools');
  const townName = useNames('towns');
  const { data, error, refetch } = useQuery(recordQuery<Student>('students', id));
  const reveal = useReveal(id);
  const open = useOpenMatters(data?.childNo);
  const added = useRunTimeFields('student') ?? [];
  const regionName = useRegionNames(added, [data?.extra]);
  const { data: classes } = useQuery({
    ...referenceQuery<SchoolClass>('school-classes', {
      filters: { code: { $eq: data?.classCode ?? '' } },
    }),
    enabled: Boolean(data?.classCode),
  });

  if (error !== null) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const cases = <ChildCases childNo={data.childNo} today={me.today} />;
  const absences = <AbsenceList childNo={data.childNo} today={me.today} />;
  return (
    <>
      <PageHead
        title={data.name}
        back={{ to: '/students', label: '儿童' }}
        note={
          <>
            {labelOf('student', 'gender', data.gender)} ·{' '}
            {formatChineseDate(plainDate(data.birthDate))}出生{' '}
            <Tag tone="info">{labelOf('student', 'schoolingState', data.schoolingState)}</Tag>{' '}
            {data.registeredPoor && <Tag tone="due">建卡</Tag>}
          </>
        }
        aside={
          <>
            {may(me, 'changeStudent', data) && (
              <Button component={Link} to={`/students/${id}/edit`} variant="default">
                修改资料
              </Button>
            )}
            {may(me, 'openCase', data) && (
              <Button component={Link} to={`/students/${id}/case`} variant="default">
                立案
              </Button>
            )}
          </>
        }
      />
      <News news={news} />
      {open.case && cases}
      {open.absence && absences}
      <Sheet title="基本情况" aside={<Reveal reveal={reveal} />}>
        <Facts
          facts={[
            { label: '儿童编号', value: data.childNo },
            { label: '身份证号', value: reveal.shown?.idNumber ?? data.idMask },
            { label: '学籍号', value: reveal.shown?.rollNumber ?? data.rollMask },
            { label: '民族', value: data.ethnicity },
            { label: '学校', value: schoolName(data.schoolCode) },
            { label: '班级', value: classes?.[0]?.name ?? data.classCode },
            {
              label: '户籍地',
              value: data.householdOutside
                ? `区外 ${data.householdAddress ?? ''}`
                : `${townName(data.townCode)} ${data.householdAddress ?? ''}`,
            },
            {
              label: '现居地',
              value: `${townName(data.residenceTownCode)} ${data.residenceAddress ?? ''}`.trim(),
            },
            {
              label: '残疾',
              value: [data.disabilityCategory, data.disabilityGrade].filter(Boolean).join(' '),
            },
            { label: '残疾证号', value: reveal.shown?.certificateNo ?? data.certificateMask },
            { label: '重点关注', value: (data.careCategories ?? []).join('、') },
            { label: '备注', value: data.note },
            ...runTimeFacts(added, { ...data.extra, ...reveal.shown?.extra }, regionName),
          ]}
        />
      </Sheet>
      <AddedPhotos fields={added} values={data.extra} />
      <Guardians student={data} shown={reveal.shown} />
      <ChildRecords student={data} />
      {!open.case && cases}
      {!open.absence && absences}
      <Enrolments childNo={data.childNo} />
    </>
  );
}
