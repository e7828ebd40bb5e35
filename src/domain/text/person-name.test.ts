import { plainDate } from '../kernel/plain-date';
import { judge } from '../kernel/rule';
import { isPersonName, namesIn } from './person-name';
import { PEOPLE_RULES } from './rules/people-rules';

const TODAY = plainDate('2026-09-18');
const judged = (...people: { path: string[]; name: string | null }[]) =>
  judge(PEOPLE_RULES, { people }, TODAY).map(({ code, path }) => [code, path.join('.')]);

describe('the name of a person', () => {
  it.each(['䶮㛃𠅤', '阿卜杜拉·买买提', '買〇', "O'Neil-Smith Jr.", '\uE000明'])(
    'may be %s',
    (name) => {
      expect(isPersonName(name)).toBe(true);
    },
  );

  it.each(['', '  ', '王😀', '张三2', '李？', '\u200b', '赵\u3164', '孙（母）'])(
    'can not be "%s"',
    (name) => {
      expect(isPersonName(name)).toBe(false);
    },
  );

  it('is one of several in a text that lists them', () => {
    expect(namesIn('张三、 李四，王五;赵六、')).toEqual(['张三', '李四', '王五', '赵六']);
  });
});

describe('people typed by hand', () => {
  it('are refused where their name is typed, with the name in the sentence', () => {
    expect(
      judged({ path: ['servers', '1'], name: '甲😀' }, { path: ['witnessName'], name: '乙' }),
    ).toEqual([['NAME-01', 'servers.1']]);
    const [violation] = judge(PEOPLE_RULES, { people: [{ path: ['name'], name: '甲😀' }] }, TODAY);
    expect(violation).toMatchObject({ level: 'block' });
    expect(violation?.message).toContain('甲😀');
  });

  it('need no name where the field is left empty', () => {
    expect(judged({ path: ['name'], name: null }, { path: ['name'], name: ' ' })).toEqual([]);
  });
});
