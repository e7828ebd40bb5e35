import { Text } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { CaseActionOffer, OfficialDocument } from '../../api/case-records';
import { actionForm } from '../../forms/descriptions';
import { IconCheck, IconChevronRight } from '../../parts/icons';
import { Loading } from '../../parts/Loading';
import { Sheet } from '../../parts/Sheet';
import classes from './NextSteps.module.css';
import { inOrderOfWork, isAside } from './step-order';

const COSIGN = 'cosign-absence-report';

/** Where an action is done: the co-signature on the report itself, everything else in its form. */
function pathOf(caseId: string, action: string, documents: OfficialDocument[]): string | null {
  if (action === COSIGN) {
    const report = documents.find((one) => one.state === 'DOC_AWAITING_COSIGNATURE');
    return report ? `/documents/${report.documentId}` : null;
  }
  return actionForm(action) ? `/cases/${caseId}/${action}` : null;
}

type Props = {
  caseId: string;
  offers: CaseActionOffer[] | undefined;
  documents: OfficialDocument[];
};

/** A step that cannot be taken yet, with everything that is missing. */
function Waiting({ caseId, offer }: { caseId: string; offer: CaseActionOffer }) {
  return (
    <li className={classes.waiting}>
      {offer.action === 'issue-notice' ? (
        <Link to={`/cases/${caseId}/${offer.action}`}>{offer.title}</Link>
      ) : (
        <span>{offer.title}</span>
      )}
      <small>现在不办理：</small>
      <ul>
        {offer.missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </li>
  );
}

/** What this person can do now, and what stands in the way of the rest. */
export function NextSteps({ caseId, offers, documents }: Props) {
  if (!offers) {
    return (
      <Sheet title="下一步">
        <Loading />
      </Sheet>
    );
  }
  const ready = inOrderOfWork(offers).filter(
    (one) => one.allowed && pathOf(caseId, one.action, documents),
  );
  const waiting = inOrderOfWork(offers).filter((one) => one.missing.length > 0);
  const ahead = waiting.filter((one) => !isAside(one.action));
  const aside = waiting.filter((one) => isAside(one.action));
  const done = offers.flatMap((one) => (one.done === null ? [] : [one.done]));
  return (
    <Sheet title="下一步" flush>
      {ready.length === 0 && waiting.length === 0 && (
        <Text p="md" c="var(--ink-soft)">
          现在没有需要您办理的。
        </Text>
      )}
      <ul className={classes.steps}>
        {ready.map((one, index) => (
          <li key={one.action}>
            <Link
              className={index === 0 ? classes.first : classes.ready}
              to={pathOf(caseId, one.action, documents) ?? ''}
            >
              {one.title}
              <IconChevronRight aria-hidden size={20} />
            </Link>
          </li>
        ))}
        {ahead.map((one) => (
          <Waiting key={one.action} caseId={caseId} offer={one} />
        ))}
      </ul>
      {aside.length > 0 && (
        <details className={classes.aside}>
          <summary>另有 {aside.length} 项现在不办理</summary>
          <ul className={classes.steps}>
            {aside.map((one) => (
              <Waiting key={one.action} caseId={caseId} offer={one} />
            ))}
          </ul>
        </details>
      )}
      {done.map((sentence) => (
        <p key={sentence} className={classes.done}>
          <IconCheck aria-hidden size={18} /> {sentence}
        </p>
      ))}
    </Sheet>
  );
}
