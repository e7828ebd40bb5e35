import { checklistOf, itemOf } from '../inspection/inspection.fixture';
import { plainDate } from '../kernel/plain-date';
import { judge } from '../kernel/rule';
import { checkContent } from './check-content';
import { failsItem, type ChecklistContent, type ChecklistItem } from './content';
import { PUBLISHING_RULES } from './rules/checklist-rules';

const placesOf = (...items: ChecklistItem[]): string[] =>
  checkContent(checklistOf(...items)).map(({ path }) => path.join('.'));

describe('A checklist', () => {
  it('is sound with a group, a title and items of different codes', () => {
    expect(checkContent(checklistOf(itemOf('a'), itemOf('b')))).toEqual([]);
  });

  it('needs a title, groups with names and codes of their own, and items in each', () => {
    const content: ChecklistContent = {
      title: ' ',
      basis: '',
      groups: [
        { code: 'one', title: '', items: [] },
        { code: 'one', title: '二', items: [itemOf('a')] },
      ],
    };
    expect(checkContent(content).map(({ path }) => path.join('.'))).toEqual([
      'title',
      'groups.0.title',
      'groups.0.items',
      'groups.1.code',
    ]);
    expect(checkContent({ ...content, title: '有', groups: [] })).toHaveLength(1);
  });

  it('tells the fault of an item at the item’s own place, the later of two with one code', () => {
    expect(placesOf(itemOf('a'), itemOf('a'))).toEqual(['groups.0.items.1.code']);
    expect(placesOf(itemOf('a'), itemOf('b', { label: ' ' }))).toEqual(['groups.0.items.1.label']);
    const rule = { field: 'z', is: 'filled' } as const;
    expect(placesOf(itemOf('a', { skipWhen: rule }))).toEqual(['groups.0.items.0.skipWhen']);
  });

  it('asks for no number of a person', () => {
    expect(placesOf(itemOf('a', { kind: 'identityNumber' }))).toEqual(['groups.0.items.0.kind']);
    expect(placesOf(itemOf('a', { kind: 'phone' }))).toEqual(['groups.0.items.0.kind']);
  });

  it('weighs only what can be counted, with 1 to 1000 whole points', () => {
    expect(placesOf(itemOf('a', { weight: 1 }), itemOf('b', { weight: 1000 }))).toEqual([]);
    expect(placesOf(itemOf('a', { weight: 0 }))).toEqual(['groups.0.items.0.weight']);
    expect(placesOf(itemOf('a', { weight: 1001 }))).toEqual(['groups.0.items.0.weight']);
    expect(placesOf(itemOf('a', { weight: 1.5 }))).toEqual(['groups.0.items.0.weight']);
    expect(placesOf(itemOf('a', { kind: 'text', weight: 5 }))).toEqual(['groups.0.items.0.weight']);
  });

  it('fails an item on answers that it offers', () => {
    const choices = [
      { code: 'GOOD', label: '好' },
      { code: 'BAD', label: '差' },
    ];
    expect(placesOf(itemOf('a', { kind: 'choice', choices, failsOn: ['BAD'] }))).toEqual([]);
    expect(placesOf(itemOf('a', { kind: 'choices', choices, failsOn: ['BAD'] }))).toEqual([]);
    expect(placesOf(itemOf('a', { kind: 'choice', choices, failsOn: ['UGLY'] }))).toEqual([
      'groups.0.items.0.failsOn',
    ]);
    expect(placesOf(itemOf('a', { kind: 'number', failsOn: ['0'] }))).toEqual([
      'groups.0.items.0.failsOn',
    ]);
  });

  it('prefills only from what the platform can count', () => {
    expect(placesOf(itemOf('a', { prefill: 'open-cases' }))).toEqual([]);
    expect(placesOf(itemOf('a', { prefill: 'weather' as 'open-cases' }))).toEqual([
      'groups.0.items.0.prefill',
    ]);
  });

  it('has 500 items at most', () => {
    const many = (count: number) =>
      checklistOf(...Array.from({ length: count }, (_none, at) => itemOf(`i${at}`)));
    expect(checkContent(many(500))).toEqual([]);
    expect(checkContent(many(501)).map(({ path }) => path.join('.'))).toEqual(['groups']);
  });
});

describe('CHK-01', () => {
  const on = plainDate('2026-09-18');

  it('lets only a sound checklist be published', () => {
    expect(judge(PUBLISHING_RULES, checklistOf(itemOf('a')), on)).toEqual([]);
    const [violation] = judge(PUBLISHING_RULES, checklistOf(), on);
    expect(violation).toMatchObject({
      code: 'CHK-01',
      level: 'block',
      path: ['content', 'groups', '0', 'items'],
    });
  });
});

describe('An item fails', () => {
  it('on NO unless the checklist says otherwise', () => {
    expect(failsItem(itemOf('a'), 'NO')).toBe(true);
    expect(failsItem(itemOf('a'), 'YES')).toBe(false);
    expect(failsItem(itemOf('a'), 'NA')).toBe(false);
    expect(failsItem(itemOf('a'), undefined)).toBe(false);
    expect(failsItem(itemOf('a', { failsOn: ['YES'] }), 'YES')).toBe(true);
    expect(failsItem(itemOf('a', { failsOn: [] }), 'NO')).toBe(false);
    expect(failsItem(itemOf('a', { kind: 'number' }), 0)).toBe(false);
  });

  it('on one of several chosen answers', () => {
    const item = itemOf('a', { kind: 'choices', failsOn: ['BAD'] });
    expect(failsItem(item, ['GOOD', 'BAD'])).toBe(true);
    expect(failsItem(item, ['GOOD'])).toBe(false);
  });
});
