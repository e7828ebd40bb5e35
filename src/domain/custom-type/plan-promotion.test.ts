import type { CustomType } from './custom-type';
import { asked, visitDesign } from './design.fixture';
import type { DesignAttribute, DesignSchema } from './design-schema';
import { planPromotion } from './plan-promotion';
import { readDesign } from './read-design';

const SCHOOL: DesignSchema = {
  info: { singularName: 'school', pluralName: 'schools', displayName: '学校' },
  attributes: { code: { type: 'string' }, name: { type: 'string' } },
};

const known = (): CustomType => {
  const { type } = readDesign(visitDesign(), new Set());
  if (type === undefined) throw new Error('the fixture is refused');
  return type;
};

const without = (name: string): DesignSchema => {
  const { [name]: _gone, ...attributes } = visitDesign().attributes ?? {};
  return visitDesign({}, { attributes });
};

const plan = (design: DesignSchema, before = [known()]) =>
  planPromotion([SCHOOL], [SCHOOL, design], before);
const changed = (attributes: Record<string, DesignAttribute>) => plan(visitDesign(attributes));

describe('a promotion', () => {
  it('tells a new register with all its questions', () => {
    const { changes, faults } = plan(visitDesign(), []);
    expect(faults).toEqual([]);
    expect(changes[0]?.isNew).toBe(true);
    expect(changes[0]?.lines).toContain('  新增字段 同住人数（peopleAtHome，整数）');
  });

  it('has nothing to say about what production has, also when the database turned the keys round', () => {
    const turned = JSON.parse(
      JSON.stringify(known(), (_key, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ),
    ) as CustomType;
    expect(plan(visitDesign(), [turned])).toEqual({ changes: [], faults: [], absent: [] });
  });

  it('adds a question to a register in use', () => {
    const { changes, faults } = changed({ note: asked('string', '备注') });
    expect(faults).toEqual([]);
    expect(changes[0]?.lines).toEqual(['登记表“留守儿童走访登记”新增字段 备注（note，单行文字）']);
  });

  it('takes a new choice', () => {
    const { faults, changes } = changed({
      condition: asked(
        'enumeration',
        '照管情况',
        { enum: ['GOOD', 'POOR', 'FAIR'], required: true },
        { choices: 'GOOD=好\nPOOR=差\nFAIR=一般' },
      ),
    });
    expect(faults).toEqual([]);
    expect(changes).toHaveLength(1);
  });

  it.each([
    ['loses a question', plan(without('findings')), 'TYPE-20', 'findings'],
    [
      'turns a text into a number',
      changed({ findings: asked('integer', '走访情况') }),
      'TYPE-21',
      'findings',
    ],
    [
      'loses a choice',
      changed({
        condition: asked('enumeration', '照管情况', { enum: ['GOOD'] }, { choices: 'GOOD=好' }),
      }),
      'TYPE-22',
      'condition',
    ],
  ])('refuses a design that %s', (_what, promotion, code, attribute) => {
    expect(promotion.faults).toMatchObject([{ type: 'home-visit', attribute, code }]);
  });

  it('refuses another address for a register in use', () => {
    const info = { ...visitDesign().info, pluralName: 'visits-at-home' };
    expect(plan(visitDesign({}, { info })).faults).toMatchObject([{ code: 'TYPE-23' }]);
  });

  it.each([
    ['further', { ...SCHOOL.attributes, motto: { type: 'string' } }],
    ['fewer', { code: { type: 'string' } }],
    ['other', { ...SCHOOL.attributes, name: { type: 'integer' } }],
  ])('refuses %s attributes of a type of the platform', (_what, attributes) => {
    const { faults } = planPromotion([SCHOOL], [{ ...SCHOOL, attributes }], []);
    expect(faults).toMatchObject([{ type: 'school', code: 'TYPE-30' }]);
  });

  it('refuses names of the platform, of other registers, and one used twice', () => {
    const named = (singularName: string, pluralName: string, displayName = `登记${singularName}`) =>
      visitDesign({}, { info: { singularName, pluralName, displayName } });
    expect(plan(named('house', 'schools')).faults).toMatchObject([{ code: 'TYPE-02' }]);
    expect(plan(named('worklist', 'worklists')).faults).toMatchObject([{ code: 'TYPE-02' }]);
    expect(plan(named('house', 'home-visits')).faults).toMatchObject([{ code: 'TYPE-02' }]);
    expect(plan(named('then', 'thens')).faults).toMatchObject([{ code: 'TYPE-02' }]);
    const twice = planPromotion([], [named('house', 'houses'), named('home', 'houses')], []);
    expect(twice.faults).toMatchObject([{ type: 'home', code: 'TYPE-02' }]);
    const sameTitle = [named('house', 'houses', '家访'), named('home', 'homes', '家访')];
    expect(planPromotion([], sameTitle, []).faults).toMatchObject([
      { type: 'home', code: 'TYPE-02' },
    ]);
  });

  it('refuses the Chinese name of the platform’s own records, and of another register', () => {
    const titled = (displayName: string, singularName = 'house') =>
      visitDesign({}, { info: { singularName, pluralName: 'houses', displayName } });
    expect(plan(titled('学校')).faults).toMatchObject([{ code: 'TYPE-03' }]);
    expect(plan(titled(' 留守儿童走访登记 ')).faults).toMatchObject([{ code: 'TYPE-03' }]);
    expect(plan(titled('住房登记')).faults).toEqual([]);
  });

  it('refuses an address under which the platform answers, but not the register’s own', () => {
    const answering = ['ledger', 'ledgers', 'home-visit', 'home-visits'];
    const ledger = visitDesign(
      {},
      { info: { singularName: 'ledger', pluralName: 'books', displayName: '台账登记' } },
    );
    expect(planPromotion([], [ledger], [known()], answering).faults).toMatchObject([
      { code: 'TYPE-02' },
    ]);
    expect(planPromotion([], [visitDesign()], [known()], answering).faults).toEqual([]);
  });

  it('leaves a register alone that the design does not have', () => {
    expect(planPromotion([SCHOOL], [SCHOOL], [known()])).toEqual({
      changes: [],
      faults: [],
      absent: ['留守儿童走访登记'],
    });
  });
});
