import type { FindingEvent } from '../../api/inspection-records';
import { showInstant } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { EvidencePhotos } from '../../parts/EvidencePhotos';
import { Sheet } from '../../parts/Sheet';
import classes from './FindingHistory.module.css';

type Props = { events: readonly FindingEvent[]; today: string };

/** Every step, the latest first; what was once reported stays to be read after it was sent back. */
export function FindingHistory({ events, today }: Props) {
  const latestFirst = [...events].sort((a, b) => b.seq - a.seq);
  return (
    <Sheet title="办理经过">
      <ol className={classes.events}>
        {latestFirst.map((event) => (
          <li key={event.seq}>
            <b>{labelOf('finding-event', 'action', event.action)}</b>{' '}
            <span className={classes.quiet}>
              {showInstant(event.at, today)} {event.actorName}
            </span>
            {event.note && <p>{event.note}</p>}
            <EvidencePhotos ids={event.proof ?? []} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
