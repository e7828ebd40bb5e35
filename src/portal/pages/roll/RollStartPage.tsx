import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router-dom';
import { referenceQuery } from '../../api/queries';
import type { SchoolClass } from '../../api/records';
import { takesRolls } from '../../app/navigation';
import { useMe } from '../../app/use-me';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';

/** Which class? A teacher with one class goes straight to it. */
export default function RollStartPage() {
  const me = useMe();
  const own = me.classes;
  const { data, error, refetch } = useQuery({
    ...referenceQuery<SchoolClass>('school-classes', {
      filters: { schoolCode: { $eq: me.schoolCode ?? '' }, active: { $eq: true } },
      sort: ['grade:asc', 'code:asc'],
    }),
    enabled: own.length === 0 && me.schoolCode !== null,
  });
  const only = own[0];
  if (!takesRolls(me.role)) return <NotYours />;
  if (own.length === 1 && only) return <Navigate replace to={`/roll/${only.documentId}`} />;
  const classes = own.length > 0 ? own : (data ?? []);
  return (
    <>
      <PageHead title="点名" note="选择班级" />
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {own.length === 0 && !data && error === null && <Loading label="正在读取班级…" />}
      <Sheet flush>
        <RowList label="班级">
          {classes.map((one) => (
            <RowLink key={one.documentId} to={`/roll/${one.documentId}`} title={one.name} />
          ))}
        </RowList>
        {data?.length === 0 && (
          <Empty title="还没有班级" text="请学校经办人在后台登记班级和班主任。" />
        )}
      </Sheet>
    </>
  );
}
