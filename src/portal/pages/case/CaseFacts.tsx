import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { CaseRecord } from '../../api/case-records';
import { listQuery } from '../../api/queries';
import type { Student } from '../../api/records';
import { showInstant, showFullDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { Facts } from '../../parts/Facts';
import { useNames } from '../../parts/names';
import { useRegionNames } from '../../parts/region-names';
import { runTimeFacts } from '../../parts/run-time-facts';
import { Sheet } from '../../parts/Sheet';

const joined = (...parts: (string | null | undefined)[]): string =>
  parts.filter(Boolean).join('，');

/** A case that a clock has opened gives its source as the reason: said once is enough. */
const saysMore = ({ origin, originReason }: CaseRecord): boolean =>
  Boolean(originReason) && origin !== 'ABSENCE';

/** The child and the case in short. */
export function CaseFacts({ record, today }: { record: CaseRecord; today: string }) {
  const schoolName = useNames('schools');
  const townName = useNames('towns');
  const added = useRunTimeFields('case') ?? [];
  const regionName = useRegionNames(added, [record.extra]);
  const { data } = useQuery(
    listQuery<Student>('students', { filters: { childNo: { $eq: record.childNo } }, pageSize: 1 }),
  );
  const student = data?.data[0];
  return (
    <Sheet title="基本情况">
      <Facts
        facts={[
          {
            label: '学生',
            value: student ? (
              <Link to={`/students/${student.documentId}`}>{student.name}</Link>
            ) : (
              record.studentName
            ),
          },
          {
            label: '性别、出生',
            value:
              student &&
              joined(labelOf('student', 'gender', student.gender), showFullDate(student.birthDate)),
          },
          { label: '身份证号', value: student?.idMask ?? null },
          { label: '学校', value: schoolName(record.schoolCode) },
          {
            label: '户籍镇街',
            value: student?.householdOutside ? '区外' : townName(record.townCode),
          },
          { label: '劝返责任人', value: record.persuaderName ?? '空缺，请校长指定' },
          { label: '立案来源', value: labelOf('case', 'origin', record.origin) },
          ...(saysMore(record) ? [{ label: '立案缘由', value: record.originReason }] : []),
          {
            label: '缺课起',
            value: record.firstMissedAt && showInstant(record.firstMissedAt, today),
          },
          {
            label: '原因',
            value: joined(labelOf('case', 'cause', record.cause), record.causeNote),
          },
          {
            label: '去向',
            value: joined(
              labelOf('case', 'whereabouts', record.whereabouts),
              record.whereaboutsNote,
            ),
          },
          ...runTimeFacts(added, record.extra, regionName),
          ...(record.returnedOn ? [{ label: '返校日期', value: record.returnedOn }] : []),
          ...(record.placement
            ? [{ label: '安置方式', value: labelOf('case', 'placement', record.placement) }]
            : []),
          ...(record.watchUntil ? [{ label: '观察到', value: record.watchUntil }] : []),
        ]}
      />
    </Sheet>
  );
}
