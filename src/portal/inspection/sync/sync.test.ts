import { Failure, noConnection } from '../../api/failure';
import { unsyncedSheets } from './journal';
import { deviceRef, type Answers } from './parts';
import { answer, scene, server, shelf } from './sync.fixture';

describe('a sheet that is being filled in', () => {
  it('is on the device before the server knows of it', () => {
    const { book, store } = scene();
    book.change('a1', { record: '有台账' });
    expect(store.text()).toContain('有台账');
    expect(unsyncedSheets(store, 'W00001')).toMatchObject([
      { inspectionId: 'inspection', changes: 1 },
    ]);
    expect(unsyncedSheets(store, 'W00002')).toEqual([]);
  });

  it('goes to the server with what was written since, and then only there', async () => {
    const { book, sync, far, store } = scene();
    book.change('a1', { value: 'YES' });
    book.change('a1', { record: '有台账' });
    book.changeHead('companions', '李老师');
    await sync.now();
    expect(far.held.puts).toBe(1);
    expect(far.held.answers['a1']).toEqual(answer('有台账', { value: 'YES' }));
    expect(book.head().companions).toBe('李老师');
    expect(book.waiting()).toBe(0);
    expect(unsyncedSheets(store, 'W00001')).toEqual([]);
    expect(sync.status()).toEqual({ step: 'saved', at: 1_800_000_000_000 });
  });

  it('asks nothing of the server when nothing was written, or all of it was taken back', async () => {
    const { book, sync, far } = scene();
    await sync.now();
    book.change('a1', { record: '误填' });
    book.change('a1', { record: '' });
    await sync.now();
    expect(far.held.puts).toBe(0);
    expect(book.waiting()).toBe(0);
  });

  it('waits without network, loses nothing to a closed page, and goes out later', async () => {
    const first = scene();
    first.far.held.down = true;
    first.book.change('a1', { record: '山上没信号' });
    await first.sync.now();
    expect(first.sync.status()).toEqual({ step: 'offline' });
    expect(first.timers).toHaveLength(1);

    const again = scene(first.far, first.store);
    expect(again.book.answer('a1').record).toBe('山上没信号');
    again.far.held.down = false;
    await again.sync.now();
    expect(again.far.held.answers['a1']?.record).toBe('山上没信号');
  });

  it('keeps what is written while an answer is on its way', async () => {
    const { book, sync, far } = scene();
    const { save } = far;
    far.save = async (body) => {
      if (far.held.puts === 0) book.change('a1', { record: '第二句' });
      return save(body);
    };
    book.change('a1', { record: '第一句' });
    await sync.now();
    expect(far.held.answers['a1']?.record).toBe('第二句');
    expect(book.waiting()).toBe(0);
  });

  it('notices that its own write arrived although the answer was lost', async () => {
    const { book, sync, far } = scene();
    const { save } = far;
    let lost = false;
    far.save = async (body) => {
      const saved = await save(body);
      if (lost) return saved;
      lost = true;
      throw noConnection();
    };
    book.change('a1', { record: '只一次' });
    await sync.now();
    expect(sync.status()).toEqual({ step: 'offline' });
    book.change('a1', { record: '只一次，又接着写' });
    book.change('a2', { record: '再一项' });
    await sync.now();
    expect(book.conflicts()).toEqual([]);
    expect(book.waiting()).toBe(0);
    expect(far.held.answers).toMatchObject({
      a1: { record: '只一次，又接着写' },
      a2: { record: '再一项' },
    });
  });
});

describe('a sheet that was changed elsewhere too', () => {
  it('takes over the items that were not touched here, without a question', async () => {
    const { book, sync, far } = scene();
    far.elsewhere('a2', answer('那边写的'));
    book.change('a1', { record: '这边写的' });
    await sync.now();
    expect(book.answer('a2').record).toBe('那边写的');
    expect(far.held.answers['a1']?.record).toBe('这边写的');
  });

  it.each(['mine', 'theirs'] as const)(
    'lets the person choose for an item written twice: %s',
    async (which) => {
      const { book, sync, far } = scene();
      far.elsewhere('a1', answer('那边'));
      book.change('a1', { record: '这边' });
      book.change('a2', { record: '无争议' });
      await sync.now();
      expect(book.conflicts()).toEqual([
        { code: 'a1', mine: answer('这边'), theirs: answer('那边') },
      ]);
      expect(far.held.answers['a2']?.record).toBe('无争议');
      expect(far.held.answers['a1']?.record).toBe('那边');
      book.resolve('a1', which);
      await sync.now();
      const chosen = which === 'mine' ? '这边' : '那边';
      expect(far.held.answers['a1']?.record).toBe(chosen);
      expect(book.answer('a1').record).toBe(chosen);
      expect(book.waiting()).toBe(0);
    },
  );
});

describe('what the server does not take', () => {
  it('stays at its item with the sentence, and does not hold up the rest', async () => {
    const { book, sync, far } = scene();
    book.change('a1', { record: '这一句话实在是太长太长了' });
    book.change('a2', { record: '短' });
    await sync.now();
    expect(book.refusalOf('a1')).toBe('太长');
    expect(far.held.answers['a2']?.record).toBe('短');
    expect(book.waiting()).toBe(1);
    book.change('a1', { record: '短了' });
    await sync.now();
    expect(far.held.answers['a1']?.record).toBe('短了');
    expect(book.refusalOf('a1')).toBeUndefined();
  });

  it('as a whole ends the attempts and says why', async () => {
    const { book, sync, far } = scene();
    far.save = async () => {
      throw new Failure(404, 'SCOPE-01', '没有找到');
    };
    book.change('a1', { record: '写了' });
    await sync.now();
    expect(sync.status()).toEqual({ step: 'refused', message: '没有找到', code: 'SCOPE-01' });
    expect(book.waiting()).toBe(1);
  });
});

describe('photos', () => {
  const ref = deviceRef('p1', 1_800_000_000_000);

  it('follow the words, and are then known by their attachment', async () => {
    const { book, sync, far } = scene();
    book.change('a1', { record: '有照片', photos: [ref] });
    await sync.now();
    expect(far.held.puts).toBe(2);
    expect(far.held.answers['a1']?.photos).toEqual(['attachment1']);
    expect(book.waiting()).toBe(0);
  });

  it('that are refused stay on the device and do not hold up the words', async () => {
    const { book, sync, far } = scene(server(), shelf(), async () => {
      throw new Failure(400, 'PHOTO-09', '不是照片');
    });
    book.change('a1', { record: '有照片', photos: [ref] });
    await sync.now();
    expect(far.held.answers['a1']).toEqual(answer('有照片'));
    expect(book.photoFailure(ref)).toBe('不是照片');
    expect(book.answer('a1').photos).toEqual([ref]);
    expect(book.waiting()).toBe(1);
  });

  it('wait with the rest when the network breaks under them', async () => {
    let down = true;
    const { book, sync, far } = scene(server(), shelf(), async () => {
      if (down) throw noConnection();
      return 'attachment1';
    });
    book.change('a1', { photos: [ref] });
    await sync.now();
    expect(sync.status()).toEqual({ step: 'offline' });
    down = false;
    await sync.now();
    const kept: Answers = far.held.answers;
    expect(kept['a1']?.photos).toEqual(['attachment1']);
  });
});
