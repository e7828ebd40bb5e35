import { noConnection } from '../../api/failure';
import { openBook } from './book';
import { openJournal } from './journal';
import { startSync } from './sync-loop';
import { answer, KEY, scene, server } from './sync.fixture';

describe('a sheet that was closed before it could be sent', () => {
  it('still asks about an item that was written elsewhere meanwhile', async () => {
    const first = scene();
    first.far.held.down = true;
    first.book.change('a1', { record: '这边' });
    await first.sync.now();
    first.far.elsewhere('a1', answer('那边'));
    first.far.held.down = false;
    const again = scene(first.far, first.store);
    expect(again.book.conflicts()).toEqual([
      { code: 'a1', mine: answer('这边'), theirs: answer('那边') },
    ]);
    await again.sync.now();
    expect(first.far.held.answers['a1']?.record).toBe('那边');
    again.book.resolve('a1', 'mine');
    const third = scene(first.far, first.store);
    expect(third.book.conflicts()).toEqual([]);
    await third.sync.now();
    expect(first.far.held.answers['a1']?.record).toBe('这边');
  });

  it('does not take its own words, whose answer was lost, for somebody else’s', async () => {
    const first = scene();
    const { save } = first.far;
    first.far.save = async (body) => {
      await save(body);
      throw noConnection();
    };
    first.book.change('a1', { record: '一' });
    await first.sync.now();
    first.book.change('a1', { record: '一二' });
    first.far.save = save;
    const again = scene(first.far, first.store);
    expect(again.book.conflicts()).toEqual([]);
    await again.sync.now();
    expect(first.far.held.answers['a1']?.record).toBe('一二');
  });

  it('takes back at the server, too, what was taken back here after it had gone out', async () => {
    const { book, sync, far } = scene();
    const { save } = far;
    far.save = async (body) => {
      await save(body);
      far.save = save;
      throw noConnection();
    };
    book.change('a1', { record: '写错了' });
    await sync.now();
    book.change('a1', { record: '' });
    await sync.now();
    expect(far.held.answers['a1']?.record ?? '').toBe('');
    expect(book.waiting()).toBe(0);
  });
});

describe('a sheet that was begun without network', () => {
  it('is met with what the server gives for it before anything goes out', async () => {
    const far = server();
    far.elsewhere('a2', answer('另一台设备写的'));
    const { book, turn } = scene();
    book.change('a1', { record: '这台写的' });
    book.change('a2', { record: '这台也写了' });
    let arrived = false;
    const sync = startSync(book, {
      turn,
      arrive: async () => {
        if (arrived) return null;
        arrived = true;
        return { rev: far.held.rev, answers: far.held.answers };
      },
      save: (body) => far.save(body),
      sendPhoto: async () => 'attachment1',
      now: () => 1_800_000_000_000,
      online: () => true,
      later: () => () => undefined,
    });
    await sync.now();
    expect(far.held.answers['a1']?.record).toBe('这台写的');
    expect(far.held.answers['a2']?.record).toBe('另一台设备写的');
    expect(book.conflicts().map(({ code }) => code)).toEqual(['a2']);
  });

  it('keeps apart what the checklist at the server does not ask', () => {
    const first = scene();
    first.book.change('a1', { record: '两版都有' });
    first.book.change('gone', { record: '新版没有' });
    const { rev, answers } = first.far.held;
    const head = { inspectedOn: '2026-11-23', companions: '', principalName: '' };
    const again = openBook(
      { rev, answers, head, asks: new Set(['a1']) },
      openJournal(first.store, KEY),
      first.turn,
      () => 1_800_000_000_000,
    );
    expect(again.waiting()).toBe(1);
    expect(again.strays()).toEqual([{ code: 'gone', answer: answer('新版没有') }]);
    again.dropStrays();
    expect(first.store.text()).not.toContain('新版没有');
  });
});
