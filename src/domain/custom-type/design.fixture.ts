import type { DesignAttribute, DesignSchema } from './design-schema';

/** An attribute with its Chinese name, as the design instance writes it. */
export const asked = (
  type: string,
  label: string,
  more: DesignAttribute = {},
  words: object = {},
): DesignAttribute => ({
  type,
  ...more,
  pluginOptions: { 'not-one-less': { label, ...words } },
});

/** 留守儿童走访登记 with one question of each kind, and what a test changes. */
export function visitDesign(
  attributes: Record<string, DesignAttribute> = {},
  more: DesignSchema = {},
): DesignSchema {
  return {
    kind: 'collectionType',
    info: {
      singularName: 'home-visit',
      pluralName: 'home-visits',
      displayName: '留守儿童走访登记',
    },
    options: { draftAndPublish: false },
    attributes: {
      visitedOn: asked('date', '走访日期', { required: true }),
      guardianName: asked('string', '实际照管人', { maxLength: 20 }),
      peopleAtHome: asked('integer', '同住人数', { min: 1, max: 20 }),
      income: asked('decimal', '月收入'),
      needsHelp: asked('boolean', '需要帮扶'),
      condition: asked(
        'enumeration',
        '照管情况',
        { enum: ['GOOD', 'POOR'], required: true },
        { choices: 'GOOD=好\nPOOR＝差' },
      ),
      findings: asked('text', '走访情况'),
      school: {
        type: 'relation',
        relation: 'manyToOne',
        target: 'api::school.school',
        required: true,
      },
      ...attributes,
    },
    ...more,
  };
}
