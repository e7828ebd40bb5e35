import { homeOf } from './custom-type';
import { asked, visitDesign } from './design.fixture';
import type { DesignSchema } from './design-schema';
import { readDesign } from './read-design';

const NOTHING_TAKEN = new Set<string>();
const codesOf = (design: DesignSchema, taken = NOTHING_TAKEN): string[] =>
  readDesign(design, taken).faults.map(({ code }) => code);
const info = (more: object): DesignSchema =>
  visitDesign({}, { info: { ...visitDesign().info, ...more } });

describe('a design', () => {
  it('becomes a type with labels, choices and bounds', () => {
    const { type, faults } = readDesign(visitDesign(), NOTHING_TAKEN);
    expect(faults).toEqual([]);
    expect(type).toMatchObject({
      name: 'home-visit',
      plural: 'home-visits',
      title: '留守儿童走访登记',
    });
    expect(type?.attributes).toContainEqual({
      name: 'condition',
      label: '照管情况',
      kind: 'choice',
      required: true,
      choices: [
        { code: 'GOOD', label: '好' },
        { code: 'POOR', label: '差' },
      ],
    });
    expect(type?.attributes).toContainEqual({
      name: 'peopleAtHome',
      label: '同住人数',
      kind: 'integer',
      required: false,
      min: 1,
      max: 20,
    });
  });

  it('calls a school and a child by their own names when nothing was written', () => {
    const { type } = readDesign(visitDesign(), NOTHING_TAKEN);
    expect(type?.attributes.find(({ name }) => name === 'school')?.label).toBe('学校');
  });

  it.each([
    ['a removed home is added', { attributes: { note: asked('string', '备注') } }, 'school'],
    [
      'an optional school becomes required',
      {
        attributes: {
          place: {
            type: 'relation',
            relation: 'manyToOne',
            target: 'api::school.school',
          },
        },
      },
      'place',
    ],
    [
      'a required child goes before a school',
      {
        attributes: {
          ...visitDesign().attributes,
          child: {
            type: 'relation',
            relation: 'manyToOne',
            target: 'api::student.student',
            required: true,
          },
        },
      },
      'child',
    ],
  ])('always belongs to a school: %s', (_what, more, home) => {
    const { type } = readDesign(visitDesign({}, more), NOTHING_TAKEN);
    if (type === undefined) throw new Error('it was refused');
    expect(homeOf(type)).toMatchObject({ name: home, required: true });
  });

  it.each([
    ['a name in capitals', info({ singularName: 'HomeVisit' }), 'TYPE-01'],
    ['one name for one and many', info({ pluralName: 'home-visit' }), 'TYPE-01'],
    ['an English title', info({ displayName: 'Visits' }), 'TYPE-03'],
    ['drafts', visitDesign({}, { options: { draftAndPublish: true } }), 'TYPE-04'],
    ['translations', visitDesign({}, { pluginOptions: { i18n: { localized: true } } }), 'TYPE-04'],
    ['a single type', visitDesign({}, { kind: 'singleType' }), 'TYPE-05'],
    ['no question', visitDesign({}, { attributes: {} }), 'TYPE-06'],
    ['an attribute named status', visitDesign({ status: asked('string', '状态') }), 'TYPE-07'],
    ['a column of the platform', visitDesign({ schoolCode: asked('string', '代码') }), 'TYPE-07'],
    ['a name with an underscore', visitDesign({ is_poor: asked('boolean', '贫困') }), 'TYPE-07'],
    ['two names of one column', visitDesign({ FINDINGS: asked('text', '二') }), 'TYPE-07'],
    [
      'a column of the platform in other letters',
      visitDesign({ childNO: asked('string', '号') }),
      'TYPE-07',
    ],
    ['a name of Strapi', visitDesign({ strapiNote: asked('string', '备注') }), 'TYPE-07'],
    [
      'a name that every object has',
      visitDesign({ isPrototypeOf: asked('string', '甲') }),
      'TYPE-07',
    ],
    ['two questions of one name', visitDesign({ more: asked('text', '走访情况') }), 'TYPE-15'],
    ['a component', visitDesign({ parts: asked('component', '部分') }), 'TYPE-08'],
    ['a password', visitDesign({ secret: asked('password', '口令') }), 'TYPE-08'],
    ['a media field', visitDesign({ photo: asked('media', '照片') }), 'TYPE-08'],
    [
      'a relation to accounts',
      visitDesign({
        owner: {
          type: 'relation',
          relation: 'manyToOne',
          target: 'plugin::users-permissions.user',
        },
      }),
      'TYPE-09',
    ],
    [
      'a relation to panel accounts',
      visitDesign({ by: { type: 'relation', relation: 'oneToOne', target: 'admin::user' } }),
      'TYPE-09',
    ],
    [
      'a relation to many',
      visitDesign({
        schools: { type: 'relation', relation: 'manyToMany', target: 'api::school.school' },
      }),
      'TYPE-09',
    ],
    [
      'choices in Chinese',
      visitDesign({ way: asked('enumeration', '方式', { enum: ['入户'] }) }),
      'TYPE-10',
    ],
    ['no Chinese name', visitDesign({ note: asked('string', 'note') }), 'TYPE-11'],
    [
      'choices without names',
      visitDesign({ way: asked('enumeration', '方式', { enum: ['HOME'] }) }),
      'TYPE-12',
    ],
    [
      'two choices of one name',
      visitDesign({
        way: asked('enumeration', '方式', { enum: ['A', 'B'] }, { choices: 'A=家\nB=家' }),
      }),
      'TYPE-12',
    ],
    ['unique', visitDesign({ note: asked('string', '备注', { unique: true }) }), 'TYPE-13'],
    ['private', visitDesign({ note: asked('string', '备注', { private: true }) }), 'TYPE-13'],
    ['a default', visitDesign({ note: asked('string', '备注', { default: '无' }) }), 'TYPE-13'],
    [
      'too long a text',
      visitDesign({ note: asked('string', '备注', { maxLength: 256 }) }),
      'TYPE-14',
    ],
    ['turned bounds', visitDesign({ n: asked('integer', '数', { min: 2, max: 1 }) }), 'TYPE-14'],
  ])('is refused with %s', (_what, design, code) => {
    expect(codesOf(design)).toContain(code);
    expect(readDesign(design, NOTHING_TAKEN).type).toBeUndefined();
  });

  it('gets a school of its own also where a question is called so', () => {
    const { school: _gone, ...attributes } = visitDesign().attributes ?? {};
    const { type } = readDesign(
      visitDesign({}, { attributes: { ...attributes, school: asked('string', '学校') } }),
      NOTHING_TAKEN,
    );
    expect(type?.attributes[0]).toMatchObject({ name: 'homeSchool', label: '所属学校' });
    expect(type?.attributes).toHaveLength(9);
  });

  it('is refused under a name that is taken, for one or for many', () => {
    expect(codesOf(visitDesign(), new Set(['home-visits']))).toEqual(['TYPE-02']);
    expect(codesOf(visitDesign(), new Set(['home-visit']))).toEqual(['TYPE-02']);
  });

  it.each([
    [255, []],
    [256, ['TYPE-14']],
  ])('takes a short text of at most 255 characters: %s', (maxLength, codes) => {
    expect(codesOf(visitDesign({ note: asked('string', '备注', { maxLength }) }))).toEqual(codes);
  });

  it('tells each fault in a Chinese sentence at its question', () => {
    const { faults } = readDesign(visitDesign({ status: asked('media', '') }), NOTHING_TAKEN);
    expect(faults.map(({ attribute }) => attribute)).toEqual(['status', 'status', 'status']);
    for (const { message } of faults) expect(message).toMatch(/[\u4e00-\u9fff].*。$/);
  });
});
