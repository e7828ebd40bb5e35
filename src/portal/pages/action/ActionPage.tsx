import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { toLocalTime } from '../../../domain/kernel/instant';
import type { ActionResult, CaseRecord } from '../../api/case-records';
import { offersQuery, recordQuery } from '../../api/queries';
import { useMe, useServerNow } from '../../app/use-me';
import { formOfAction, targetOfAction } from '../../forms/action-form';
import { actionForm } from '../../forms/descriptions';
import { FormView } from '../../forms/FormView';
import { CaseStateTag } from '../../parts/CaseStateTag';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Sheet } from '../../parts/Sheet';
import { newsOf } from '../../parts/page-news';
import NotFoundPage from '../not-found/NotFoundPage';
import { NoticeGates } from './NoticeGates';

/** The form of one action of a case, at an address of its own: a reload comes back to it, with what was typed. */
export default function ActionPage() {
  const { id = '', action = '' } = useParams();
  const me = useMe();
  const now = useServerNow();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(recordQuery<CaseRecord>('cases', id));
  const { data: offers } = useQuery(offersQuery(id));
  const [round, setRound] = useState(0);
  const form = actionForm(action);

  if (!form) return <NotFoundPage />;
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data || !offers) return <Loading label="正在打开表单…" />;

  const offer = offers.find((one) => one.action === action);
  const back = `/cases/${id}`;
  const finish = (result: ActionResult): void => {
    const made = result.data.document;
    navigate(made ? `/documents/${made.documentId}` : back, {
      replace: true,
      state: newsOf(form.done, result),
    });
  };
  // What is not offered is another post's to do, or belongs to another state of the case.
  const refused = !offer?.allowed;
  const reasons = offer
    ? [...offer.missing, ...(offer.done === null ? [] : [offer.done])]
    : ['个案现在的状态不能办理这一步，或者这一步由其他岗位办理。'];

  return (
    <div style={{ maxWidth: 720, margin: '0 auto' }}>
      <PageHead
        title={form.title}
        back={{ to: back, label: data.studentName ?? '个案' }}
        note={
          <>
            {data.studentName} · {data.caseNo} <CaseStateTag state={data.state} />
          </>
        }
      />
      {action === 'issue-notice' && <NoticeGates record={data} offer={offer} reasons={reasons} />}
      {refused && action !== 'issue-notice' && (
        <Sheet title="现在还不能办理">
          <ul>
            {reasons.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Sheet>
      )}
      {!refused && (
        <Sheet>
          <FormView
            key={`${id}${action}${round}`}
            form={formOfAction(form, data)}
            target={targetOfAction(data, action)}
            about={id}
            context={{ me, record: data, today: me.today, time: toLocalTime(now) }}
            now={now}
            confirm={offer.confirm}
            onDone={finish}
            onStartOver={() => setRound((count) => count + 1)}
          />
        </Sheet>
      )}
    </div>
  );
}
