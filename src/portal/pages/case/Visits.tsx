import { Text } from '@mantine/core';
import type { Visit } from '../../api/case-records';
import { showDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { PicturesOnDemand } from '../../parts/AttachedPictures';
import { useRegionNames } from '../../parts/region-names';
import { runTimeFacts } from '../../parts/run-time-facts';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import classes from './Visits.module.css';

const VISIT = 'persuasion-visit';

function evidenceOf(visit: Visit): string {
  const parts = [
    visit.photoCount ? `照片 ${visit.photoCount} 张` : '',
    visit.signatureCount ? `签名 ${visit.signatureCount} 份` : '',
    visit.guardianSignature === 'REFUSED'
      ? `家长拒签${visit.refusalWitness ? `，见证人 ${visit.refusalWitness}` : ''}`
      : '',
  ].filter(Boolean);
  return parts.join('；') || '没有佐证';
}

/** The visits, newest first, each with its evidence. */
export function Visits(props: { visits: Visit[]; round: number; today: string }) {
  const { visits, round, today } = props;
  const added = useRunTimeFields('persuasion-visit') ?? [];
  const regionName = useRegionNames(
    added,
    visits.map(({ extra }) => extra),
  );
  return (
    <Sheet title={`劝返记录（${visits.length}）`}>
      {visits.length === 0 && <Text c="var(--ink-soft)">还没有劝返记录。</Text>}
      <ol className={classes.visits} reversed>
        {visits.map((visit) => (
          <li key={visit.documentId}>
            <div className={classes.head}>
              <b>{showDate(visit.visitedOn, today)}</b>
              <span>
                {labelOf(VISIT, 'way', visit.way)} {visit.place}
              </span>
              <Tag tone={visit.outcome === 'RETURNED' ? 'todo' : 'info'}>
                {labelOf(VISIT, 'outcome', visit.outcome)}
              </Tag>
              {visit.round !== round && <Tag tone="info">第 {visit.round} 轮</Tag>}
            </div>
            <p>{visit.content}</p>
            {visit.guardianOpinion && <p>家长意见：{visit.guardianOpinion}</p>}
            {visit.studentAttitude && <p>学生态度：{visit.studentAttitude}</p>}
            {visit.promisedReturnOn && <p>约定 {showDate(visit.promisedReturnOn, today)} 返校</p>}
            {runTimeFacts(added, visit.extra, regionName)
              .filter(({ value }) => value !== '')
              .map(({ label, value }) => (
                <p key={label}>
                  {label}：{value}
                </p>
              ))}
            <p className={classes.quiet}>
              {(visit.participants ?? [])
                .map((person) => (person.unit ? `${person.name}（${person.unit}）` : person.name))
                .join('、')}
            </p>
            <p className={visit.hasEvidence === false ? classes.lacking : classes.quiet}>
              佐证：{evidenceOf(visit)}
            </p>
            {Boolean(visit.photoCount || visit.signatureCount) && (
              <PicturesOnDemand owner={visit.documentId} />
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
