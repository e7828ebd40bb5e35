import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { asFailure } from '../../api/failure';
import type { InspectableSchool } from '../../api/inspection-records';
import { inspectableSchoolsQuery, startInspection } from '../../api/inspections';
import { showDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { randomKey } from '../../app/random-key';
import { useMe, useServerNow } from '../../app/use-me';
import { beginOnDevice } from '../../inspection/begin/begin-on-device';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { SearchBox } from '../../parts/SearchBox';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import { useUrlState } from '../../parts/use-url-state';
import classes from './SchoolsToInspect.module.css';

/** Past this a school is taken for one without signal, where the device begins by itself. */
const PATIENCE_MS = 8_000;

/** The schools in this person's care, the one not seen for longest first as the server orders them; each starts a sheet. */
export function SchoolsToInspect() {
  const me = useMe();
  const now = useServerNow();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { read, write } = useUrlState();
  const name = read('name');
  const search = useRef<HTMLInputElement>(null);
  const onSearch = useCallback((text: string) => write({ name: text }), [write]);
  const { data, error, refetch } = useQuery(inspectableSchoolsQuery);
  // One key a school: a tap repeated over a bad line begins one inspection, not two.
  const keys = useRef(new Map<string, string>());
  const start = useMutation({
    mutationFn: async (school: InspectableSchool) => {
      const key = keys.current.get(school.documentId) ?? randomKey();
      keys.current.set(school.documentId, key);
      const begin = { school: school.documentId };
      try {
        return (await startInspection(begin, key, PATIENCE_MS)).documentId;
      } catch (error) {
        if (!asFailure(error).offline) throw error;
        return beginOnDevice(me, school, now);
      }
    },
    onSuccess: (id) => {
      navigate(`/inspections/${id}`);
      void client.invalidateQueries({ queryKey: ['inspections', 'list'] });
    },
  });
  const rows = (data ?? []).filter((school) => school.name.includes(name));
  return (
    <>
      {(data?.length ?? 0) > 6 && (
        <SearchBox ref={search} label="按校名查找" value={name} onSearch={onSearch} />
      )}
      {error !== null && !(data && asFailure(error).offline) && (
        <FailureNote error={error} onRetry={() => void refetch()} />
      )}
      {start.error !== null && <FailureNote error={start.error} />}
      {!data && error === null && <Loading />}
      {data && (
        <Sheet flush>
          {rows.length === 0 && (
            <Empty title="没有可以督查的学校" text="责任分工里指派给您的学校会出现在这里。" />
          )}
          <ul className={classes.list} aria-label="我的学校">
            {rows.map((school) => (
              <li key={school.documentId} className={classes.school}>
                <div className={classes.text}>
                  <div className={classes.name}>
                    {school.name} <Tag tone="info">{labelOf('school', 'stage', school.stage)}</Tag>
                    {school.openFindings > 0 && (
                      <Tag tone="due">问题未销 {school.openFindings} 个</Tag>
                    )}
                  </div>
                  <div className={classes.detail}>
                    {school.zoneName ?? '直属学校'} ·{' '}
                    {school.lastInspectedOn
                      ? `上次督查 ${showDate(school.lastInspectedOn, me.today)}`
                      : '还没有督查过'}
                  </div>
                </div>
                <Button
                  loading={start.isPending && start.variables.documentId === school.documentId}
                  disabled={start.isPending}
                  aria-label={`开始督查 ${school.name}`}
                  onClick={() => start.mutate(school)}
                >
                  开始督查
                </Button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
