import { labels } from '../../domain/labels';
import { checkValues } from '../forms/check-values';
import type { PlainContext } from '../forms/field-types';
import { formContext } from '../forms/form-context.fixture';
import type { Row } from './kind';
import { kindOf, RECORD_KINDS } from './kinds';
import { kindsFor, mayRead, newPath, stepsFor } from './may-read';

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
    const forms = kind.steps.map((step) => step.form(row({})));
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
    for (const step of kind.steps) expect(step.form(row({})).fixed?.(context)).toEqual({ rev: 3 });
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
