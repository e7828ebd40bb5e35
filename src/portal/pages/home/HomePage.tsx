import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asFailure } from '../../api/failure';
import { worklistQuery } from '../../api/queries';
import { sessionStore } from '../../api/session';
import type { Me } from '../../api/records';
import { showTime, showDate } from '../../app/dates';
import { useMe, useServerNow } from '../../app/use-me';
import { dropOldDrafts } from '../../forms/drafts/draft-store';
import { dropOldSheets } from '../../inspection/sync/sheet-copies';
import { FailureNote } from '../../parts/FailureNote';
import { IconRefresh } from '../../parts/icons';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { PullToRefresh } from '../../parts/PullToRefresh';
import { CaseFigures } from './CaseFigures';
import { Counts } from './Counts';
import { AllDone, WorkGroups } from './WorkGroups';

/** A class teacher knows their few cases by name; a helper has their own children. Everybody else wants to see where all stand. */
const answersForMore = (me: Me): boolean =>
  me.role !== 'helper' && (me.role !== 'teacher' || me.classes.length > 1);

/** What waits for this person, overdue first. */
export default function HomePage() {
  const me = useMe();
  const now = useServerNow();
  const { data, error, isFetching, refetch } = useQuery(worklistQuery);
  useEffect(() => {
    // By the server's clock: a phone that dreams of next year would throw away what was written this morning.
    if (sessionStore.read() !== 'signed-in') return;
    void dropOldDrafts(Date.parse(me.now));
    void dropOldSheets(Date.parse(me.now));
  }, [me.now]);
  // On a phone what has to be done comes first, and figures are for those who scroll on.
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const figures = answersForMore(me);
  const unit = me.schoolName ?? me.townName ?? me.zoneName ?? '';
  const total = data ? data.groups.reduce((sum, group) => sum + group.items.length, 0) : 0;

  return (
    <PullToRefresh onPull={() => refetch()}>
      <PageHead
        title="待办"
        note={`${showDate(me.today, me.today)} · ${unit} ${me.name}`}
        aside={
          <>
            {data && <span>{showTime(data.asOf)} 更新</span>}
            <ActionIcon
              size={44}
              variant="default"
              aria-label="刷新"
              loading={isFetching}
              onClick={() => void refetch()}
            >
              <IconRefresh aria-hidden size={22} />
            </ActionIcon>
          </>
        }
      />
      {error !== null && (
        <div style={{ marginBottom: 14 }}>
          <FailureNote error={error} onRetry={() => void refetch()} />
          {asFailure(error).offline && data && <p>下面是上次读取的内容。</p>}
        </div>
      )}
      {!data && error === null && <Loading label="正在读取待办…" />}
      {data && <Counts counts={data.counts} />}
      {figures && wide && <CaseFigures />}
      {data && <WorkGroups groups={data.groups} today={me.today} now={now} />}
      {data && total === 0 && <AllDone role={me.role} />}
      {figures && !wide && <CaseFigures />}
    </PullToRefresh>
  );
}
