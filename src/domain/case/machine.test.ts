import fc from 'fast-check';
import type { Actor, Role } from '../kernel/actor';
import { ROLES } from '../kernel/actor';
import { plainDate } from '../kernel/plain-date';
import type { Violation } from '../kernel/rule';
import {
  actionsFor,
  actionsFrom,
  checkPerformer as checkPerformerOn,
  next as nextOn,
  performerOf,
  roundAfter,
  transitionFor,
  type Step,
} from './machine';
import {
  CASE_STATES,
  END_STATES,
  isOpen,
  OPEN_STATES,
  OPENING_STATES,
  type CaseState,
} from './states';
import { CASE_ACTIONS, type CaseAction } from './transition';

const TODAY = plainDate('2026-09-18');
const next = (state: CaseState, action: CaseAction, chosen?: CaseState): Step =>
  nextOn(state, action, TODAY, chosen);
const checkPerformer = (state: CaseState, action: CaseAction, by: Actor): Violation[] =>
  checkPerformerOn(state, action, by, TODAY);

const actor = (role: Role, kind: Actor['kind'] = 'staff'): Actor => ({
  kind,
  staffNo: 'T0001',
  name: '测试人员',
  role,
  certified: false,
});

const steps = CASE_STATES.flatMap((state) =>
  actionsFrom(state).map((action) => ({ state, action, transition: transitionFor(state, action) })),
);

describe('the table of the case', () => {
  it('uses every action but the opening itself', () => {
    const used = new Set<CaseAction>(steps.map((step) => step.action));
    expect(CASE_ACTIONS.filter((action) => !used.has(action))).toEqual(['open']);
  });

  it('lets nobody but a town or the committee order, and never a school', () => {
    for (const { action, transition } of steps) {
      if (action !== 'order' && action !== 'start-judicial') continue;
      expect(transition?.roles).toEqual(['town-officer', 'bureau-officer', 'bureau-leader']);
    }
  });

  it('lets nobody co-sign but an inspector', () => {
    for (const { action, transition } of steps) {
      if (action === 'cosign-absence-report') expect(transition?.roles).toEqual(['inspector']);
    }
  });

  it('leaves 销号 only from the watch, and after it nothing', () => {
    const closing = steps.filter((step) => step.transition?.to.includes('CASE_CLOSED'));
    expect(closing.map((step) => [step.state, step.action])).toEqual([['CASE_WATCH', 'close']]);
    expect(actionsFrom('CASE_CLOSED')).toEqual([]);
  });

  it('demands a first person’s request wherever a case leaves the ledger', () => {
    for (const { state, transition } of steps) {
      if (!isOpen(state) || transition === null || transition.to.every(isOpen)) continue;
      expect(transition.evidence).toContain('closure-request');
    }
  });

  it('counts a new round only for a relapse and a reopening', () => {
    const rounds = steps.filter((step) => step.transition?.round === 'next');
    expect(new Set(rounds.map((step) => step.action))).toEqual(new Set(['relapse', 'reopen']));
  });

  it('reaches every state from an opening', () => {
    const reached = new Set<CaseState>(Object.values(OPENING_STATES));
    for (const state of reached) {
      for (const action of actionsFrom(state)) {
        for (const target of transitionFor(state, action)?.to ?? []) reached.add(target);
      }
    }
    expect([...reached].sort()).toEqual([...CASE_STATES].sort());
  });

  it('lets the return to school, a visit and a lawful end be recorded in every open state', () => {
    for (const state of OPEN_STATES) {
      expect(actionsFrom(state)).toEqual(
        expect.arrayContaining(['record-visit', 'end-with-proof']),
      );
      if (state !== 'CASE_WATCH') expect(actionsFrom(state)).toContain('record-return');
    }
  });
});

describe('a step', () => {
  it('leads where the table says', () => {
    expect(next('CASE_PERSUADING', 'issue-notice')).toMatchObject({ ok: true, to: 'CASE_NOTICE' });
    expect(next('CASE_VERIFIED_DROPOUT', 'record-visit')).toMatchObject({
      ok: true,
      to: 'CASE_PERSUADING',
    });
    expect(next('CASE_NOTICE', 'record-return')).toMatchObject({ ok: true, to: 'CASE_WATCH' });
  });

  it('that the table does not have is refused, and says where it could be taken', () => {
    expect(next('CASE_SUSPECTED', 'issue-notice')).toEqual({
      ok: false,
      violations: [
        {
          code: 'CASE-03',
          level: 'block',
          path: ['state'],
          message: '个案现为“疑似辍学”，不能办理“发出限期复（入）学通知书”，只能在“劝返中”时办理。',
        },
      ],
    });
    expect(next('CASE_CLOSED', 'record-visit')).toMatchObject({ ok: false });
  });

  it('with several results needs one of them', () => {
    expect(next('CASE_SUSPECTED', 'verify')).toMatchObject({
      ok: false,
      violations: [{ code: 'CASE-04', path: ['to'] }],
    });
    expect(next('CASE_SUSPECTED', 'verify', 'CASE_VERIFIED_UNENROLLED')).toMatchObject({
      ok: true,
      to: 'CASE_VERIFIED_UNENROLLED',
    });
    expect(next('CASE_SUSPECTED', 'verify', 'CASE_CLOSED')).toMatchObject({ ok: false });
    expect(next('CASE_NOTICE', 'end-with-proof', 'END_TRANSFERRED')).toMatchObject({
      ok: true,
      to: 'END_TRANSFERRED',
    });
    expect(next('CASE_PERSUADING', 'issue-notice', 'CASE_WATCH')).toMatchObject({ ok: false });
  });

  it('after a relapse begins the next round', () => {
    const step = next('CASE_WATCH', 'relapse');
    expect(step).toMatchObject({ ok: true, to: 'CASE_PERSUADING' });
    if (step.ok) expect(roundAfter(1, step.transition)).toBe(2);
    const visit = next('CASE_PERSUADING', 'record-visit');
    if (visit.ok) expect(roundAfter(2, visit.transition)).toBe(2);
  });

  it('belongs to those the table names', () => {
    expect(checkPerformer('CASE_PERSUADING', 'issue-notice', actor('principal'))).toEqual([]);
    expect(checkPerformer('CASE_PERSUADING', 'issue-notice', actor('teacher'))).toEqual([
      {
        code: 'CASE-05',
        level: 'block',
        path: ['actor'],
        message: '“发出限期复（入）学通知书”由校长办理，请交由其办理。',
      },
    ]);
    expect(checkPerformer('CASE_NOTICE', 'mark-overdue', actor('bureau-leader'))).toHaveLength(1);
    expect(
      checkPerformer('CASE_NOTICE', 'mark-overdue', actor('district-admin', 'system')),
    ).toEqual([]);
  });

  it('taken in the admin panel counts as the committee’s', () => {
    expect(performerOf(actor('district-admin', 'admin'))).toBe('bureau-officer');
    expect(performerOf(actor('teacher'))).toBe('teacher');
  });

  it('is judged by the rules in force on its day; where the table has no step there is none on any day', () => {
    const before = plainDate('2020-05-14');
    const since = plainDate('2020-05-15');
    const teacher = actor('teacher');
    expect(checkPerformerOn('CASE_PERSUADING', 'issue-notice', teacher, since)).toHaveLength(1);
    expect(checkPerformerOn('CASE_PERSUADING', 'issue-notice', teacher, before)).toEqual([]);
    for (const day of [before, since]) {
      expect(nextOn('CASE_SUSPECTED', 'issue-notice', day)).toMatchObject({
        ok: false,
        violations: [{ code: 'CASE-03' }],
      });
      expect(nextOn('CASE_SUSPECTED', 'verify', day, 'CASE_CLOSED')).toMatchObject({
        ok: false,
        violations: [{ code: 'CASE-04' }],
      });
    }
    expect(nextOn('CASE_SUSPECTED', 'verify', before)).toMatchObject({ ok: false });
  });

  it('is offered as a button exactly to those who may take it', () => {
    for (const state of CASE_STATES) {
      for (const role of ROLES) {
        const offered = actionsFor(state, actor(role));
        for (const action of actionsFrom(state)) {
          expect(offered.includes(action)).toBe(
            checkPerformer(state, action, actor(role)).length === 0,
          );
        }
      }
    }
  });

  it('is never one of the district administrator’s in the portal, who sets up and does not act', () => {
    for (const state of CASE_STATES) expect(actionsFor(state, actor('district-admin'))).toEqual([]);
  });
});

describe('whatever is tried, in whatever order', () => {
  const origins = fc.constantFrom(...Object.values(OPENING_STATES));
  const tries = fc.array(
    fc.tuple(fc.constantFrom(...CASE_ACTIONS), fc.option(fc.constantFrom(...CASE_STATES))),
    { maxLength: 60 },
  );

  it('a case stays in a known state, its round never falls, and closed stays closed', () => {
    fc.assert(
      fc.property(origins, tries, (opening, attempts) => {
        let state: CaseState = opening;
        let round = 1;
        for (const [action, chosen] of attempts) {
          const step = next(state, action, chosen ?? undefined);
          if (!step.ok) {
            expect(step.violations.length).toBeGreaterThan(0);
            continue;
          }
          expect(state).not.toBe('CASE_CLOSED');
          expect(step.transition.to).toContain(step.to);
          const after = roundAfter(round, step.transition);
          expect(after - round).toBe(action === 'relapse' || action === 'reopen' ? 1 : 0);
          state = step.to;
          round = after;
        }
        expect(CASE_STATES).toContain(state);
      }),
    );
  });

  it('a notice stands behind every overdue case, and a return behind every closed one', () => {
    fc.assert(
      fc.property(origins, tries, (opening, attempts) => {
        let state: CaseState = opening;
        const seen = new Set<CaseState>([state]);
        for (const [action, chosen] of attempts) {
          const step = next(state, action, chosen ?? undefined);
          if (!step.ok) continue;
          if (step.to === 'CASE_OVERDUE') expect(seen).toContain('CASE_NOTICE');
          if (step.to === 'CASE_REPORTED') expect(seen).toContain('CASE_OVERDUE');
          if (step.to === 'CASE_JUDICIAL') expect(seen).toContain('CASE_ORDERED');
          if (step.to === 'CASE_CLOSED') expect(seen).toContain('CASE_WATCH');
          state = step.to;
          seen.add(state);
        }
      }),
    );
  });

  it('every end can be taken back, and only by the authorities', () => {
    for (const end of END_STATES) {
      expect(next(end, 'reopen')).toMatchObject({ ok: true, to: 'CASE_SUSPECTED' });
      expect(actionsFor(end, actor('principal'))).toEqual([]);
    }
  });
});
