import { storageOf } from '../../device/storage.fixture';
import { dropTipOffDraft, keepTipOffDraft, readTipOffDraft } from './tip-off-draft';

const BLANK = { kind: 'NOT_IN_SCHOOL', content: '' };

describe('the draft of a tip-off', () => {
  it('is there again after a reload, until it has been sent', () => {
    const tab = storageOf();
    keepTipOffDraft(tab, { kind: 'CONCEALED', content: '有人没上学' });
    expect(readTipOffDraft(tab)).toEqual({ kind: 'CONCEALED', content: '有人没上学' });
    dropTipOffDraft(tab);
    expect(readTipOffDraft(tab)).toEqual(BLANK);
  });

  it.each(['{"content":', 'null', '{"content":{"a":1},"kind":null}'])(
    'that is damaged (%s) leaves the form blank',
    (text) => {
      expect(readTipOffDraft(storageOf({ 'nol.tip-off-draft': text }))).toEqual(BLANK);
    },
  );
});
