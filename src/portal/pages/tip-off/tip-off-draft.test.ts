import { dropTipOffDraft, keepTipOffDraft, readTipOffDraft } from './tip-off-draft';

const BLANK = { kind: 'NOT_IN_SCHOOL', content: '' };

/** The storage of a tab, with what it holds. */
function tabWith(text?: string): Storage {
  const held = new Map(text === undefined ? [] : [['nol.tip-off-draft', text]]);
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
    key: () => null,
    get length() {
      return held.size;
    },
  };
}

describe('the draft of a tip-off', () => {
  it('is there again after a reload, until it has been sent', () => {
    const tab = tabWith();
    keepTipOffDraft(tab, { kind: 'CONCEALED', content: '有人没上学' });
    expect(readTipOffDraft(tab)).toEqual({ kind: 'CONCEALED', content: '有人没上学' });
    dropTipOffDraft(tab);
    expect(readTipOffDraft(tab)).toEqual(BLANK);
  });

  it.each(['{"content":', 'undefined', ''])('that is damaged (%j) counts as none', (text) => {
    const tab = tabWith(text);
    expect(readTipOffDraft(tab)).toEqual(BLANK);
    expect(tab.length).toBe(0);
  });

  it.each(['null', '7', '[1]', '{"content":{"a":1},"kind":null}'])(
    'of another shape (%s) leaves the form blank',
    (text) => {
      expect(readTipOffDraft(tabWith(text))).toEqual(BLANK);
    },
  );
});
