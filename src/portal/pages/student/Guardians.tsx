import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listQuery } from '../../api/queries';
import type { Guardian, Revealed, Student } from '../../api/records';
import { Link } from 'react-router-dom';
import { labelOf } from '../../app/labels';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { useRegionNames } from '../../parts/region-names';
import { runTimeFacts } from '../../parts/run-time-facts';
import { Sheet } from '../../parts/Sheet';
import classes from './Guardians.module.css';

/** The guardians, with a number to call while it is shown. */
export function Guardians({ student, shown }: { student: Student; shown: Revealed | null }) {
  const me = useMe();
  const added = useRunTimeFields('guardian') ?? [];
  const { data, error, refetch } = useQuery(
    listQuery<Guardian>('guardians', {
      filters: { childNo: { $eq: student.childNo } },
      sort: ['orderNo:asc'],
    }),
  );
  const regionName = useRegionNames(added, data?.data.map(({ extra }) => extra) ?? []);
  return (
    <Sheet
      title="监护人"
      aside={
        may(me, 'registerGuardian', student) && (
          <Button
            component={Link}
            to={`/students/${student.documentId}/guardians/new`}
            size="md"
            variant="default"
          >
            添加监护人
          </Button>
        )
      }
    >
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {data?.data.length === 0 && (
        <Empty title="还没有登记监护人" text="发通知书前须先登记监护人，请学校经办人补登。" />
      )}
      <ul className={classes.list}>
        {data?.data.map((guardian) => {
          const full = shown?.guardians.find((one) => one.documentId === guardian.documentId);
          return (
            <li key={guardian.documentId}>
              <b>{guardian.name}</b>（{labelOf('guardian', 'relationship', guardian.relationship)}）
              <span>
                电话{' '}
                {full?.phone ? <a href={`tel:${full.phone}`}>{full.phone}</a> : guardian.phoneMask}
              </span>
              <span>身份证号 {full?.idNumber ?? guardian.idMask ?? '—'}</span>
              {guardian.workplace && <span>务工地 {guardian.workplace}</span>}
              {guardian.address && <span>住址 {guardian.address}</span>}
              {runTimeFacts(added, { ...guardian.extra, ...full?.extra }, regionName)
                .filter(({ value }) => value !== '')
                .map(({ label, value }) => (
                  <span key={label}>
                    {label} {value}
                  </span>
                ))}
              {may(me, 'changeGuardian', student) && (
                <Link
                  to={`/students/${student.documentId}/guardians/${guardian.documentId}`}
                  className={classes.change}
                  aria-label={`修改监护人 ${guardian.name}`}
                >
                  修改
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
