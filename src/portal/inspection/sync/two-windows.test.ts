import { answer, device, KEY, server, scene, shelf, windowNamed } from './sync.fixture';
import { dropTurns, openTurn } from './turn';

describe('a sheet that is open in two windows of one device', () => {
  it('shows in each what is written in the other, and sends it once', async () => {
    const { open, news } = device();
    const [one, two] = [open(), open()];
    one.book.change('a1', { record: '第一页写的' });
    news();
    expect(two.book.answer('a1').record).toBe('第一页写的');
    await two.sync.now();
    expect(one.far.held.puts).toBe(0);
    await one.sync.now();
    news();
    expect(one.far.held.puts).toBe(1);
    expect(two.book.waiting()).toBe(0);
    expect(two.book.answer('a1').record).toBe('第一页写的');
  });

  it('asks nobody which words to keep when the network returns to both at once', async () => {
    const { open, news } = device();
    const [one, two] = [open(), open()];
    one.far.held.down = true;
    one.book.change('a1', { record: '一写的' });
    await one.sync.now();
    news();
    two.book.change('a1', { record: '一写的，二接着' });
    news();
    two.book.change('a1', { record: '一写的，二接着写' });
    one.far.held.down = false;
    await Promise.all([one.sync.now(), two.sync.now()]);
    news();
    expect(one.far.held.answers['a1']?.record).toBe('一写的，二接着写');
    expect([...one.book.conflicts(), ...two.book.conflicts()]).toEqual([]);
    expect([one.book.waiting(), two.book.waiting()]).toEqual([0, 0]);
  });

  it('loses no word that is written while the other window’s are on their way', async () => {
    const { open, news } = device();
    const [one, two] = [open(), open()];
    const { save } = one.far;
    one.far.save = async (body) => {
      one.far.save = save;
      const saved = await save(body);
      two.book.change('a1', { record: '先写的，后写的' });
      return saved;
    };
    one.book.change('a1', { record: '先写的' });
    await one.sync.now();
    expect(two.book.answer('a1').record).toBe('先写的，后写的');
    news();
    expect(one.book.answer('a1').record).toBe('先写的，后写的');
    await two.sync.now();
    news();
    expect(one.far.held.answers['a1']?.record).toBe('先写的，后写的');
    expect([...one.book.conflicts(), ...two.book.conflicts()]).toEqual([]);
    expect([one.book.waiting(), two.book.waiting()]).toEqual([0, 0]);
  });

  it('goes on in the other window when the one that wrote is closed or dies', async () => {
    const { open, news } = device();
    const [one, two] = [open(), open()];
    one.far.held.down = true;
    one.book.change('a1', { record: '关掉之前写的' });
    await one.sync.now();
    news();
    one.far.held.down = false;
    one.turn.leave();
    await two.sync.now();
    expect(one.far.held.answers['a1']?.record).toBe('关掉之前写的');
  });

  it('still asks about an item that another device has written', async () => {
    const { open, news } = device();
    const [one, two] = [open(), open()];
    one.book.change('a1', { record: '这台' });
    news();
    two.book.change('a1', { record: '这台接着写' });
    one.far.elsewhere('a1', answer('那台'));
    await Promise.all([one.sync.now(), two.sync.now()]);
    expect(two.book.conflicts()).toEqual([
      { code: 'a1', mine: answer('这台接着写'), theirs: answer('那台') },
    ]);
    expect(one.far.held.answers['a1']?.record).toBe('那台');
  });

  it('does not come back when it is given up in one window', () => {
    const { open, news } = device();
    const [one, two] = [open(), open()];
    one.book.change('a1', { record: '不要了' });
    news();
    two.turn.take();
    two.store.removeItem('nol.sheet:W00001:inspection:a1');
    two.turn.leave();
    news();
    expect(one.book.waiting()).toBe(0);
    expect(two.store.text()).not.toContain('不要了');
  });
});

describe('the turn', () => {
  it('is not taken by a window that has nothing to send', async () => {
    const { open } = device();
    const [one, two] = [open(), open()];
    two.turn.leave();
    await one.sync.now();
    expect(one.turn.held()).toBe(false);
    expect(one.store.text()).toBe('');
  });

  it('leaves the device with the sheet', () => {
    const { open } = device();
    const one = open();
    dropTurns(one.store, KEY);
    expect(one.store.text()).toBe('');
  });

  it.each([
    ['lived 119999 ms ago', 119_999, true, true],
    ['lived 120000 ms ago, and may be frozen', 120_000, true, false],
    ['is known to be dead', 0, false, false],
  ])('of a window that %s', async (_what, ago, alive, elsewhere) => {
    const store = shelf();
    openTurn(store, 'sheet', windowNamed('one', 1_800_000_000_000)).take();
    const two = { ...windowNamed('two', 1_800_000_000_000 + ago), lives: async () => alive };
    expect(await openTurn(store, 'sheet', two).elsewhere()).toBe(elsewhere);
  });

  it('is nobody’s where the device has no room, and the words go out all the same', async () => {
    const full = shelf();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const { book, sync, far } = scene(server(), full);
    book.change('a1', { record: '没有空间' });
    await sync.now();
    expect(far.held.answers['a1']?.record).toBe('没有空间');
  });
});
