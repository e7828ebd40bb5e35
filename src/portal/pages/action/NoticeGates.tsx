import { useQuery } from '@tanstack/react-query';
import { hasEvidence } from '../../../domain/case/visit';
import { visitsThatCount } from '../../../domain/case/evidence';
import type { Visit as DomainVisit } from '../../../domain/case/visit';
import { Link } from 'react-router-dom';
import type { CaseActionOffer, CaseRecord, Visit } from '../../api/case-records';
import { listQuery } from '../../api/queries';
import { showDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useMe } from '../../app/use-me';
import { IconCircleCheck, IconCircleX } from '../../parts/icons';
import { Sheet } from '../../parts/Sheet';
import classes from './NoticeGates.module.css';

/** A visit as the rules of the domain look at it. */
const asDomain = (visit: Visit): DomainVisit & { documentId: string } => ({
  documentId: visit.documentId,
  round: visit.round,
  visitedOn: visit.visitedOn as DomainVisit['visitedOn'],
  way: visit.way as DomainVisit['way'],
  outcome: visit.outcome as DomainVisit['outcome'],
  photoCount: visit.photoCount ?? 0,
  signatureCount: visit.signatureCount ?? 0,
  guardianSignature: visit.guardianSignature,
  refusalWitness: visit.refusalWitness,
});

function why(visit: DomainVisit): string {
  if (!hasEvidence(visit)) return '没有照片、签名或写明见证人的拒签，不计入';
  if (visit.outcome === 'RETURNED') return '当次已返校，不计入';
  return '同一天已有一次，不重复计';
}

type Props = { record: CaseRecord; offer: CaseActionOffer | undefined; reasons: string[] };

/** What the notice needs and what of it is there: each visit of the round with ✓ or ✗ and the reason. */
export function NoticeGates({ record, offer, reasons }: Props) {
  const me = useMe();
  const { data } = useQuery(
    listQuery<Visit>('persuasion-visits', {
      filters: { caseDocumentId: { $eq: record.documentId } },
      sort: ['visitedAt:desc'],
      pageSize: 100,
    }),
  );
  const visits = (data?.data ?? []).map(asDomain).filter((one) => one.round === record.round);
  const counting = new Set(visitsThatCount(visits, record.round).map((one) => one.documentId));
  const required = Number(me.settings['persuasion.visitsRequired'] ?? 3);
  const lacking = Math.max(0, required - counting.size);
  return (
    <Sheet title={`劝返 ${counting.size} / ${required} 次`}>
      <ul className={classes.gates}>
        {[...visits].reverse().map((visit) => {
          const counts = counting.has(visit.documentId);
          return (
            <li key={visit.documentId} className={counts ? classes.yes : classes.no}>
              {counts ? <IconCircleCheck aria-hidden /> : <IconCircleX aria-hidden />}
              <span>
                <b>{counts ? '计入' : '不计'}</b> {showDate(visit.visitedOn, me.today)}{' '}
                {labelOf('persuasion-visit', 'way', visit.way)}
                {!counts && <small>{why(visit)}</small>}
              </span>
            </li>
          );
        })}
        {lacking > 0 && (
          <li className={classes.no}>
            <IconCircleX aria-hidden />
            <span>
              <b>还差 {lacking} 次</b>
              <small>须是不同的日期，每次都有佐证</small>
              <Link to={`/cases/${record.documentId}/record-visit`}>去登记劝返</Link>
            </span>
          </li>
        )}
      </ul>
      {!offer?.allowed && (
        <div className={classes.refused} role="status">
          <b>现在不能发出通知书：</b>
          <ul>
            {reasons.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </Sheet>
  );
}
