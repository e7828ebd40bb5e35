import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../api/queries';
import type { Assignment, AssignmentKind } from '../../api/records';
import { useMe } from '../../app/use-me';
import { Chips } from '../../parts/Chips';
import { useNames } from '../../parts/names';
import { ListSheet } from '../../parts/ListSheet';
import { PageHead } from '../../parts/PageHead';
import { Tag } from '../../parts/Tag';
import { useList } from '../../parts/use-list';
import { useUrlState } from '../../parts/use-url-state';
import classes from './DutiesPage.module.css';
import { useCodeNames } from './use-code-names';
import { VacantPosts } from './VacantPosts';

const VACANT = 'VACANT';

/** Who answers for whom; a post nobody holds is flagged. */
export default function DutiesPage() {
  const me = useMe();
  const { read, write } = useUrlState();
  const kind = read('kind');
  const schoolName = useNames('schools');
  const townName = useNames('towns');
  const zoneName = useNames('zones');
  const { data: kinds } = useQuery(
    referenceQuery<AssignmentKind>('assignment-kinds', { sort: ['orderNo:asc'] }),
  );
  const list = useList<Assignment>('responsibility-assignments', {
    filters: { kindCode: { $eq: kind === VACANT ? '' : kind } },
    sort: ['kindCode:asc', 'schoolCode:asc'],
    pageSize: 50,
  });
  const rows = list.rows.filter((row) => !row.toDate || row.toDate >= me.today);
  const className = useCodeNames(
    'school-classes',
    'code',
    rows.map((row) => row.classCode),
  );
  const villageName = useCodeNames(
    'villages',
    'code',
    rows.map((row) => row.villageCode),
  );
  const childName = useCodeNames(
    'students',
    'childNo',
    rows.map((row) => row.childNo),
  );
  const target = (row: Assignment): string =>
    [
      zoneName(row.schoolCode === null ? row.zoneCode : null),
      schoolName(row.schoolCode),
      className(row.classCode),
      row.schoolCode === null ? townName(row.townCode) : null,
      villageName(row.villageCode),
      childName(row.childNo),
    ]
      .filter(Boolean)
      .join(' ');

  return (
    <>
      <PageHead title="责任分工" note="空缺的岗位请尽快补上，个案会因此找不到责任人。" />
      <Chips
        label="按责任种类筛选"
        value={kind}
        choices={[
          { value: '', label: '全部' },
          { value: VACANT, label: '只看空缺' },
          ...(kinds ?? []).map((one) => ({ value: one.code, label: one.name })),
        ]}
        onChange={(value) => write({ kind: value })}
      />
      {kind === VACANT ? (
        <VacantPosts />
      ) : (
        <ListSheet list={list} none={{ title: '还没有这样的分工' }}>
          <ul className={classes.rows}>
            {rows.map((row) => (
              <li key={row.documentId}>
                <span className={classes.kind}>
                  {kinds?.find((one) => one.code === row.kindCode)?.name ?? row.kindCode}
                </span>
                <span>{target(row)}</span>
                <span>
                  {row.staffNo === null ? <Tag tone="overdue">空缺</Tag> : <b>{row.staffName}</b>}{' '}
                  {row.department}
                </span>
              </li>
            ))}
          </ul>
        </ListSheet>
      )}
    </>
  );
}
