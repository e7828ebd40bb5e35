import { checkPerformer, next, roundAfter } from '../../../domain/case/machine';
import { OPENING_STATES, type CaseState } from '../../../domain/case/states';
import { CASE_ACTIONS, type CaseAction } from '../../../domain/case/transition';
import type { Actor, Role } from '../../../domain/kernel/actor';
import { toPlainDate } from '../../../domain/kernel/instant';
import type { CaseEventRow } from '../rows/case-material';
import type { CaseFile } from './case-file';
import { refusals, type Finding } from './finding';

const BROKEN = 'LOAD-03';

const isAction = (text: string): text is CaseAction =>
  (CASE_ACTIONS as readonly string[]).includes(text);

/** Who acted, as the event says. */
export const actorOfEvent = (event: CaseEventRow, file: CaseFile): Actor => ({
  kind: event.actorRole === 'system' ? 'system' : 'staff',
  staffNo: event.actorStaffNo ?? '',
  name: event.actorName,
  role: (event.actorRole === 'system' ? 'district-admin' : event.actorRole) as Role,
  certified: file.district.staff.get(event.actorStaffNo ?? '')?.certified ?? false,
});

/** Plays the events through the machine again: each step allowed, by the right role, in order of time, ending where the case stands. */
export function checkHistory(file: CaseFile): Finding[] {
  const { row, name, events, district } = file;
  const broken = (message: string): Finding[] => [{ row: name, code: BROKEN, message }];
  const [first, ...rest] = events;
  if (first?.action !== 'open' || first.toState !== OPENING_STATES[row.origin]) {
    return broken('经过须从立案开始，且初始状态与来源相符。');
  }
  const findings: Finding[] = [];
  let state: CaseState = first.toState;
  let round = 1;
  let previous = first;
  for (const event of rest) {
    const { action, toState } = event;
    if (!isAction(action)) return broken(`没有“${action}”这个步骤。`);
    const on = toPlainDate(Date.parse(event.at));
    const step = next(state, action, on, toState);
    findings.push(
      ...refusals(name, checkPerformer(state, action, actorOfEvent(event, file), on)),
      ...(step.ok ? [] : refusals(name, step.violations)),
    );
    if (!step.ok) return findings;
    round = roundAfter(round, step.transition);
    if (event.fromState !== state || event.round !== round || event.seq !== previous.seq + 1) {
      return broken(`第 ${event.seq} 步的状态、轮次或序号与上一步接不上。`);
    }
    if (event.at < previous.at || Date.parse(event.at) > district.now) {
      return broken(`第 ${event.seq} 步的时间早于上一步或在将来。`);
    }
    state = step.to;
    previous = event;
  }
  if (state !== row.state || round !== row.round) return broken('个案现状与经过的最后一步不符。');
  return findings;
}
