import { promptOf } from './FindAndChoose';

describe('a list to choose one of many from', () => {
  it.each([
    ['asks for a name first', { asked: false, loading: false, found: 0 }, '请先输入姓名查找'],
    ['says that it is being read', { asked: true, loading: true, found: 0 }, '正在读取名单…'],
    [
      'says that nobody was found',
      { asked: true, loading: false, found: 0 },
      '没有找到，请换一个写法',
    ],
    ['asks to choose', { asked: true, loading: false, found: 2 }, '请选择'],
  ])('%s', (_what, list, said) => {
    expect(promptOf(list)).toBe(said);
  });
});
