import type { CaseEvent } from '../../api/case-records';
import { showInstant } from '../../app/dates';
import { actionWords, stateWords } from '../../app/words';
import { Sheet } from '../../parts/Sheet';
import classes from './Timeline.module.css';

/** Everything that happened to the case, newest first; nothing is ever struck out. */
export function Timeline({ events, today }: { events: CaseEvent[]; today: string }) {
  return (
    <Sheet title="办理经过">
      <ol className={classes.line}>
        {events.map((event) => (
          <li key={event.documentId}>
            <div className={classes.head}>
              <b>{actionWords(event.action)}</b>
              {event.fromState !== event.toState && <span>→ {stateWords(event.toState)}</span>}
            </div>
            <div className={classes.quiet}>
              {showInstant(event.at, today)} · {event.actorName ?? '系统'}
            </div>
            {event.note && <p>{event.note}</p>}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
