import { labels } from '../../domain/labels';
import { checkValues } from '../forms/check-values';
import type { PlainContext } from '../forms/field-types';
import { formContext } from '../forms/form-context.fixture';
import type { Row } from './kind';
import { kindOf, RECORD_KINDS } from './kinds';
import { kindsFor, mayRead, newPath, stepsFor } from './may-read';
import { withAdded } from './with-added';

const context: PlainContext = formContext();
const { me } = context;
const row = (values: Record<string, unknown>): Row => ({ documentId: 'row', rev: 3, ...values });
type Known = Record<string, { attributes: Record<string, string>; enums?: object } | undefined>;

describe.each(RECORD_KINDS.map((kind) => [kind.plural, kind] as const))('%s', (_plural, kind) => {
  const known = (labels as Known)[`api::${kind.type}.${kind.type}`];

  it('shows attributes that the record has', () => {
    for (const attribute of [...kind.facts, ...kind.line, kind.sort])
      expect(Object.keys(known?.attributes ?? {})).toContain(attribute);
    if (kind.tag !== null) expect(Object.keys(known?.enums ?? {})).toContain(kind.tag);
    for (const part of kind.below) expect(kindOf(part)).toBeDefined();
  });

  it('names the fields of its forms once, in Chinese', () => {
    const forms = kind.steps.map((step) => step.form(row({ toDate: '2026-12-10' })));
    for (const form of [...(kind.create ? [kind.create.form] : []), ...forms]) {
      const names = form.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      for (const field of form.fields) {
        expect(field.label).toMatch(/[\u4e00-\u9fff]/);
        if (field.kind === 'choice') expect(field.choices(context).length).toBeGreaterThan(1);
      }
    }
  });

  it('carries the version that was on the screen with every step', () => {
    const dated = row({ toDate: '2026-12-10' });
    for (const step of kind.steps) expect(step.form(dated).fixed?.(context)).toEqual({ rev: 3 });
  });
});

describe('the records beside the case', () => {
  it('keep tip-offs from schools, and show them what was referred to them', () => {
    const names = kindsFor(me).map(({ plural }) => plural);
    expect(names).not.toContain('tip-offs');
    expect(names).toContain('tip-off-referrals');
    expect(kindsFor({ ...me, role: 'supervisor' }).every((kind) => mayRead(me, kind))).toBe(false);
  });

  it('offer a step to those who may take it, while it is open', () => {
    const deferral = kindOf('deferrals');
    if (!deferral) throw new Error('no deferrals');
    const applied = row({ state: 'APPLIED' });
    expect(stepsFor(me, deferral, applied)).toEqual([]);
    const officer = { ...me, role: 'bureau-officer' as const };
    expect(stepsFor(officer, deferral, applied).map(({ name }) => name)).toEqual(['decide']);
    expect(stepsFor(officer, deferral, row({ state: 'NOT_APPROVED' }))).toEqual([]);
    const own = row({ state: 'APPLIED', appliedByStaffNo: officer.staffNo });
    expect(stepsFor(officer, deferral, own)).toEqual([]);
  });

  it('offer the approval of a deferral to a town’s government, and to no street office', () => {
    const deferral = kindOf('deferrals');
    if (!deferral) throw new Error('no deferrals');
    const applied = row({ state: 'APPLIED' });
    const town = { ...me, role: 'town-officer' as const, townCode: 'T01' };
    const names = (townKind: 'TOWN' | 'SUBDISTRICT') =>
      stepsFor({ ...town, townKind }, deferral, applied).map(({ name }) => name);
    expect(names('TOWN')).toEqual(['decide']);
    expect(names('SUBDISTRICT')).toEqual([]);
  });

  it('offer to note a refusal to the school, once', () => {
    const deferral = kindOf('deferrals');
    if (!deferral) throw new Error('no deferrals');
    const clerk = { ...me, role: 'school-clerk' as const };
    const offered = (values: Record<string, unknown>, who = clerk as typeof me): boolean =>
      stepsFor(who, deferral, row({ schoolCode: 'S01', ...values })).some(
        ({ name }) => name === 'note-refusal',
      );
    const town = { ...me, role: 'town-officer' as const, townCode: 'T01' };
    expect(offered({ state: 'NOT_APPROVED', refusalNotedOn: null })).toBe(true);
    expect(offered({ state: 'NOT_APPROVED', refusalNotedOn: '2026-11-20' })).toBe(false);
    expect(offered({ state: 'APPLIED' })).toBe(false);
    expect(offered({ state: 'NOT_APPROVED' }, town)).toBe(false);
    expect(offered({ state: 'NOT_APPROVED', schoolCode: null }, town)).toBe(true);
  });

  it('leave the check of a movement to another than who wrote it down', () => {
    const movement = kindOf('enrolment-movements');
    if (!movement) throw new Error('no movements');
    const principal = { ...me, role: 'principal' as const };
    const names = (recordedByStaffNo: string) =>
      stepsFor(principal, movement, row({ check: 'UNCHECKED', recordedByStaffNo })).map(
        ({ name }) => name,
      );
    expect(names('another')).toEqual(['check']);
    expect(names(principal.staffNo)).toEqual([]);
  });

  it('offer to renew a deferral near its end, and afterwards while the child has not come', () => {
    const deferral = kindOf('deferrals');
    if (!deferral) throw new Error('no deferrals');
    const clerk = {
      ...me,
      role: 'school-clerk' as const,
      settings: { 'deferral.renewWithinDays': 60 },
    };
    const offered = (values: Record<string, unknown>): boolean =>
      stepsFor(clerk, deferral, row(values)).some(({ name }) => name === 'renew');
    expect(offered({ state: 'APPROVED', toDate: '2027-01-22' })).toBe(true);
    expect(offered({ state: 'APPROVED', toDate: '2027-01-23' })).toBe(false);
    expect(offered({ state: 'ENDED', toDate: '2026-11-01', endKind: 'NOT_BACK' })).toBe(true);
    expect(offered({ state: 'ENDED', toDate: '2026-11-01', endKind: 'RENEWED' })).toBe(false);
    expect(offered({ state: 'APPLIED', toDate: '2026-12-01' })).toBe(false);
  });

  it('ask for what administrators added, of a record that is changed with what it holds', () => {
    const plans = kindOf('child-plans');
    const change = plans?.steps[0];
    if (!plans?.create || !change) throw new Error('no plans');
    const held = row({ extra: { wechat: 'wx' } });
    expect(withAdded(plans, plans.create.form).extraOf).toEqual({ recordType: 'child-plan' });
    expect(withAdded(plans, change.form(held), held).extraOf).toEqual({
      recordType: 'child-plan',
      stored: { wechat: 'wx' },
    });
    const told = kindOf('tip-offs');
    if (!told?.create) throw new Error('no tip-offs');
    expect(withAdded(told, told.create.form).extraOf).toBeUndefined();
  });

  it('ask for the other school only where a movement names one', () => {
    const form = kindOf('enrolment-movements')?.create?.form;
    if (!form) throw new Error('no movements');
    const gaps = (kind: string): string[] =>
      checkValues(form, { kind, movedOn: '2026-11-23' }, context).map(({ name }) => name);
    expect(gaps('TRANSFER_OUT')).toEqual(['otherSchoolName']);
    expect(gaps('DEATH')).toEqual([]);
  });

  it('are entered for whom the page was about', () => {
    const visits = kindOf('home-visits');
    if (!visits) throw new Error('no home visits');
    expect(newPath(visits, 'child')).toBe('/records/home-visits/new?of=child');
    expect(newPath(visits)).toBe('/records/home-visits/new');
  });
});
