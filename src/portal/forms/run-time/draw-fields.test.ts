import { fieldOf, OTHER_WAY, VISIT_WAY } from '../../../domain/form/field.fixture';
import { buildBody } from '../build-body';
import { checkValues } from '../check-values';
import type { Form, PlainContext, Values } from '../field-types';
import { placeFailures } from '../place-failures';
import { Failure } from '../../api/failure';
import { formContext } from '../form-context.fixture';
import { drawFields } from './draw-fields';

const plainContext: PlainContext = formContext();

const CARD = fieldOf('card', { kind: 'identityNumber', label: '居住证号码', required: true });
const AGE = fieldOf('boarders', { kind: 'number', label: '寄宿人数', min: 0, max: 9.5 });

const formOf = (stored?: Record<string, string>): Pick<Form<PlainContext>, 'fields'> => ({
  fields: drawFields<PlainContext>([VISIT_WAY, OTHER_WAY, CARD, AGE], stored),
});
const faults = (values: Values, stored?: Record<string, string>): string[] =>
  checkValues(formOf(stored), values, plainContext).map(({ name }) => name);

describe('fields that an administrator added', () => {
  it('follow their skip rules while the form is filled in', () => {
    const card = '509999201202290017';
    expect(faults({ 'extra-card': card })).toEqual(['extra-visitWay']);
    expect(faults({ 'extra-visitWay': 'OTHER', 'extra-card': card })).toEqual(['extra-otherWay']);
    expect(faults({ 'extra-visitWay': 'HOME', 'extra-card': card })).toEqual([]);
  });

  it('are checked by the same rules as on the server', () => {
    const filled = { 'extra-visitWay': 'HOME', 'extra-card': '509999201202290018' };
    expect(faults(filled)).toEqual(['extra-card']);
    expect(faults({ ...filled, 'extra-card': '50999920120229001x' })).toEqual(['extra-card']);
    const right = { ...filled, 'extra-card': ' 509999201202290017 ' };
    expect(faults({ ...right, 'extra-boarders': 9.5 })).toEqual([]);
    expect(faults({ ...right, 'extra-boarders': 10 })).toEqual(['extra-boarders']);
  });

  it('travel together, by their codes', () => {
    const values = { 'extra-visitWay': 'HOME', 'extra-otherWay': '旧', 'extra-boarders': 3 };
    expect(buildBody(formOf(), values, plainContext, new Map())).toEqual({
      extra: { visitWay: 'HOME', boarders: 3 },
    });
  });

  it('leave a number that is kept masked alone until it is typed anew', () => {
    const stored = { visitWay: 'HOME', card: '509999********0017' };
    const form = formOf(stored);
    const before = Object.fromEntries(
      form.fields.map((field) => [field.name, field.start?.(plainContext)]),
    );
    expect(before['extra-card']).toBe('');
    expect(faults(before, stored)).toEqual([]);
    expect(buildBody(form, before, plainContext, new Map(), before)).toEqual({});
    const after = { ...before, 'extra-visitWay': 'PHONE' };
    expect(buildBody(form, after, plainContext, new Map(), before)).toEqual({
      extra: { visitWay: 'PHONE' },
    });
  });

  it('get what the server found at their own place', () => {
    const failure = new Failure(400, 'FIELD-02', '请选择“家访方式”。', [
      { path: 'extra.visitWay', code: 'FIELD-02', message: '请选择“家访方式”。' },
    ]);
    expect(Object.keys(placeFailures(failure, ['extra-visitWay']).atFields)).toEqual([
      'extra-visitWay',
    ]);
  });

  it('take pictures, which join those that the record has', () => {
    const site = fieldOf('site', { kind: 'photo', label: '住处照片', required: true });
    const drawn = (stored?: Record<string, readonly string[]>) => ({
      fields: drawFields<PlainContext>([site], stored),
    });
    const gaps = (values: Values, stored?: Record<string, readonly string[]>): string[] =>
      checkValues(drawn(stored), values, plainContext).map(({ name }) => name);
    const picture = (id: string) => ({
      id,
      fileName: 'a.jpg',
      takenAt: '2026-11-23T00:00:00.000Z',
    });
    const nine = Array.from({ length: 9 }, (_, at) => picture(`p${at}`));
    expect(gaps({ 'extra-site': [] })).toEqual(['extra-site']);
    expect(gaps({ 'extra-site': [] }, { site: ['old'] })).toEqual([]);
    expect(gaps({ 'extra-site': nine })).toEqual([]);
    expect(gaps({ 'extra-site': nine }, { site: ['old'] })).toEqual(['extra-site']);
    const sent = new Map([
      ['p0', 'first'],
      ['p1', 'second'],
    ]);
    const values = { 'extra-site': nine.slice(0, 2) };
    expect(buildBody(drawn(), values, plainContext, sent)).toEqual({
      extra: { site: ['first', 'second'] },
    });
    expect(buildBody(drawn({ site: ['old'] }), values, plainContext, sent, {})).toEqual({
      extra: { site: ['old', 'first', 'second'] },
    });
  });
});
