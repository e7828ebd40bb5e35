import { storageOf } from './storage.fixture';
import { keptObject } from './kept-object';

describe('an object kept in the storage of the browser', () => {
  it('is read as it was kept, and is null where none is', () => {
    const storage = storageOf({ kept: '{"a":1}' });
    expect(keptObject(storage, 'kept')).toEqual({ a: 1 });
    expect(keptObject(storage, 'none')).toBeNull();
  });

  it.each(['{"content":', 'undefined', '', 'null', '7', '[1]', '"text"'])(
    'that is damaged (%j) counts as none, and is removed',
    (text) => {
      const storage = storageOf({ kept: text });
      expect(keptObject(storage, 'kept')).toBeNull();
      expect(storage.length).toBe(0);
    },
  );
});
