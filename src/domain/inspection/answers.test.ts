import { plainDate } from '../kernel/plain-date';
import { askedItems, failedItems, mergeAnswers, photosOf } from './answers';
import { checkDraftAnswers } from './check-answers';
import { answersOf, checklistOf, itemOf } from './inspection.fixture';
import { scoreOf } from './score';

const TODAY = plainDate('2026-09-18');
const CONTENT = checklistOf(
  itemOf('taught', { weight: 10 }),
  itemOf('plan', {
    weight: 20,
    skipWhen: { field: 'taught', is: 'equal', value: 'NA' },
  }),
  itemOf('order', { kind: 'score', max: 5, weight: 50 }),
  itemOf('note', { kind: 'longText', required: false }),
);

const codes = (items: readonly { code: string }[]): string[] => items.map(({ code }) => code);

describe('Answers', () => {
  it('are merged item by item, and taken away by null', () => {
    const answers = answersOf({ taught: 'YES', note: '一' });
    const merged = mergeAnswers(answers, { ...answersOf({ note: '二' }), taught: null });
    expect(merged).toEqual(answersOf({ note: '二' }));
    expect(answers).toEqual(answersOf({ taught: 'YES', note: '一' }));
  });

  it('decide which items are asked, and only asked items fail', () => {
    expect(codes(askedItems(CONTENT, {}))).toEqual(['taught', 'plan', 'order', 'note']);
    const skipped = answersOf({ taught: 'NA', plan: 'NO' });
    expect(codes(askedItems(CONTENT, skipped))).toEqual(['taught', 'order', 'note']);
    expect(failedItems(CONTENT, skipped)).toEqual([]);
    expect(codes(failedItems(CONTENT, answersOf({ taught: 'NO', plan: 'NO' })))).toEqual([
      'taught',
      'plan',
    ]);
  });
});

describe('The photos of a sheet', () => {
  it('are those beside an answer and those that are one', () => {
    const content = checklistOf(itemOf('taught'), itemOf('scene', { kind: 'photo' }));
    const answers = answersOf({
      taught: { value: 'YES', photos: ['beside'] },
      scene: { value: ['first', 'second'], photos: ['more'] },
    });
    expect(photosOf(content, answers)).toEqual([
      { id: 'beside', path: ['answers', 'taught', 'photos', '0'] },
      { id: 'first', path: ['answers', 'scene', 'value', '0'] },
      { id: 'second', path: ['answers', 'scene', 'value', '1'] },
      { id: 'more', path: ['answers', 'scene', 'photos', '0'] },
    ]);
  });

  it('are no choices of a list', () => {
    const content = checklistOf(itemOf('means', { kind: 'choices' }));
    expect(photosOf(content, answersOf({ means: ['HOME'] }))).toEqual([]);
  });
});

describe('The answers of a draft', () => {
  const faults = (values: Parameters<typeof answersOf>[0]) =>
    checkDraftAnswers(CONTENT, answersOf(values), TODAY).map(({ code, path }) => [
      code,
      path.join('.'),
    ]);

  it('may be missing or half done', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ order: 9 })).toEqual([]);
    expect(checkDraftAnswers(CONTENT, { taught: null }, TODAY)).toEqual([]);
  });

  it('belong to an item and are of its kind', () => {
    expect(faults({ weather: 'YES' })).toEqual([['FIELD-01', 'answers.weather']]);
    expect(faults({ order: 'viel' })).toEqual([['FIELD-03', 'answers.order.value']]);
    expect(faults({ taught: 'MAYBE' })).toEqual([['FIELD-06', 'answers.taught.value']]);
    expect(faults({ note: '字'.repeat(2001) })).toEqual([['FIELD-04', 'answers.note.value']]);
  });
});

describe('The score', () => {
  const score = (values: Parameters<typeof answersOf>[0]) => scoreOf(CONTENT, answersOf(values));

  it('adds the weights of what is as it should be', () => {
    expect(score({ taught: 'YES', plan: 'NO', order: 5 })).toEqual({ reached: 60, possible: 80 });
    expect(score({ taught: 'NO', plan: 'NO', order: 0 })).toEqual({ reached: 0, possible: 80 });
  });

  it('counts a score in proportion to its full marks, in whole points', () => {
    expect(score({ order: 3 })).toEqual({ reached: 30, possible: 50 });
    const thirds = checklistOf(itemOf('a', { kind: 'score', max: 3, weight: 10 }));
    expect(scoreOf(thirds, answersOf({ a: 1 }))).toEqual({ reached: 3, possible: 10 });
  });

  it('leaves out what does not apply or is not asked', () => {
    expect(score({ taught: 'NA', plan: 'YES', order: 5 })).toEqual({ reached: 50, possible: 50 });
  });

  it('is none where nothing is weighted', () => {
    expect(scoreOf(checklistOf(itemOf('a')), answersOf({ a: 'YES' }))).toBeNull();
    expect(score({})).toBeNull();
  });
});
