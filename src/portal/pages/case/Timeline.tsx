import { CASE_STATE_LABELS, type CaseState } from '../../../domain/case/states';
import { CASE_ACTION_LABELS, type CaseAction } from '../../../domain/case/transition';
import type { CaseEvent } from '../../api/case-records';
import { showInstant } from '../../app/dates';
import { Sheet } from '../../parts/Sheet';
import classes from './Timeline.module.css';

const actionWords = (action: string): string => CASE_ACTION_LABELS[action as CaseAction] ?? action;
const stateWords = (state: string): string => CASE_STATE_LABELS[state as CaseState] ?? state;

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
