import { Button } from '@mantine/core';
import { useLocation, useParams } from 'react-router-dom';
import { showInstant } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { CaseStateTag } from '../../parts/CaseStateTag';
import { FailureNote } from '../../parts/FailureNote';
import { IconPrinter } from '../../parts/icons';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import type { PageNews } from '../../parts/page-news';
import { CaseDocuments } from './CaseDocuments';
import { CaseFacts } from './CaseFacts';
import { CaseLife } from './CaseLife';
import classes from './CasePage.module.css';
import { DailyLines } from './DailyLines';
import { Deadline } from './Deadline';
import { News } from '../../parts/News';
import { NextSteps } from './NextSteps';
import { Timeline } from './Timeline';
import { useCase } from './use-case';
import { Visits } from './Visits';

/** One case: where it stands, what to do next, and all that has happened. */
export default function CasePage() {
  const { id = '' } = useParams();
  const me = useMe();
  const news = useLocation().state as PageNews | null;
  const all = useCase(id);
  const record = all.record.data;

  if (all.record.error) {
    return <FailureNote error={all.record.error} onRetry={all.refetch} />;
  }
  if (!record) return <Loading label="正在读取个案…" />;
  return (
    <>
      <PageHead
        title={record.studentName ?? record.caseNo}
        back={{ to: '/cases', label: '个案' }}
        note={
          <>
            <CaseStateTag state={record.state} /> 第 {record.round} 轮 · {record.caseNo} ·{' '}
            {showInstant(record.openedAt, me.today)} 立案
          </>
        }
        aside={
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            打印
          </Button>
        }
      />
      <News news={news} />
      {all.error && <FailureNote error={all.error} onRetry={all.refetch} />}
      <Deadline record={record} today={me.today} />
      <CaseLife record={record} events={all.events} />
      <div className={classes.columns}>
        <div className={`${classes.aside} not-on-paper`}>
          <NextSteps caseId={id} offers={all.offers.data} documents={all.documents} />
        </div>
        <div className={classes.main}>
          <CaseFacts record={record} today={me.today} />
          <Visits visits={all.visits} round={record.round} today={me.today} />
          <CaseDocuments documents={all.documents} services={all.services} today={me.today} />
          <DailyLines caseId={id} today={me.today} />
          <Timeline events={all.events} today={me.today} />
        </div>
      </div>
    </>
  );
}
