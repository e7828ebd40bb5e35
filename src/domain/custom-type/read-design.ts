import { withHome, type CustomAttribute, type CustomType } from './custom-type';
import type { DesignFault } from './design-fault';
import type { DesignSchema } from './design-schema';
import { readAttribute } from './read-attribute';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const CHINESE = /[\u4e00-\u9fff]/;
/** With its prefix a table's name stays under PostgreSQL's 63 characters, also those of its relations' tables. */
const MAX_NAME = 30;
const MAX_TITLE = 30;
const MAX_ATTRIBUTES = 60;

type Complaint = readonly [code: string, message: string];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function typeComplaints(schema: DesignSchema, taken: ReadonlySet<string>): Complaint[] {
  const complaints: Complaint[] = [];
  const name = textOf(schema.info?.singularName);
  const plural = textOf(schema.info?.pluralName);
  const title = textOf(schema.info?.displayName).trim();
  const count = Object.keys(schema.attributes ?? {}).length;
  if (schema.kind !== undefined && schema.kind !== 'collectionType')
    complaints.push(['TYPE-05', '登记表要用“集合类型”，不能用“单一类型”。']);
  if (![name, plural].every((one) => NAME.test(one) && one.length <= MAX_NAME) || name === plural)
    complaints.push([
      'TYPE-01',
      `单数和复数名称应为不同的小写英文，词间用横线，最多 ${MAX_NAME} 个字符。`,
    ]);
  const clash = [name, plural].find((one) => taken.has(one));
  if (clash !== undefined) complaints.push(['TYPE-02', `名称“${clash}”已被系统使用，请换一个。`]);
  if (!CHINESE.test(title) || Array.from(title).length > MAX_TITLE)
    complaints.push(['TYPE-03', `显示名称应为中文，最多 ${MAX_TITLE} 个字。`]);
  if (taken.has(title))
    complaints.push(['TYPE-03', `显示名称“${title}”已被使用，请换一个：两张表同名，谁也分不清。`]);
  if (schema.options?.draftAndPublish === true)
    complaints.push(['TYPE-04', '请在“高级设置”里取消“草稿和发布”：登记的内容只有一份。']);
  if ((schema.pluginOptions?.i18n as { localized?: unknown } | undefined)?.localized === true)
    complaints.push(['TYPE-04', '请在“高级设置”里取消“多语言”。']);
  if (count === 0 || count > MAX_ATTRIBUTES)
    complaints.push(['TYPE-06', `请设计 1 到 ${MAX_ATTRIBUTES} 个字段。`]);
  return complaints;
}

/** A column's name is made in lower case: `homeTown` and `homeTOWN` would be one. */
function sameColumn(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const isSeen = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isSeen;
  });
}

/** Two questions of one name: nobody could tell on paper or in a list which was answered. */
function sameLabels(attributes: readonly CustomAttribute[]): CustomAttribute[] {
  const seen = new Set<string>();
  return attributes.filter(({ label }) => {
    const isSeen = seen.has(label);
    seen.add(label);
    return isSeen;
  });
}

/** A type as it would be carried over, and why it can't be. `type` is absent when there are faults. */
export type ReadDesign = { readonly type?: CustomType; readonly faults: readonly DesignFault[] };

/**
 * Reads a type that was made in the Content-Type Builder. `taken`: names of types, Chinese ones too, and addresses that
 * are in use already.
 * Faults: TYPE-01 to TYPE-15.
 */
export function readDesign(schema: DesignSchema, taken: ReadonlySet<string>): ReadDesign {
  const name = textOf(schema.info?.singularName);
  const read = Object.entries(schema.attributes ?? {}).map(
    ([attribute, one]) => [attribute, readAttribute(attribute, one)] as const,
  );
  const faults: DesignFault[] = [
    ...typeComplaints(schema, taken).map(([code, message]) => ({ type: name, code, message })),
    ...read.flatMap(([attribute, result]) =>
      'complaints' in result
        ? result.complaints.map(([code, message]) => ({ type: name, attribute, code, message }))
        : [],
    ),
    ...sameColumn(read.map(([attribute]) => attribute)).map((attribute) => ({
      type: name,
      attribute,
      code: 'TYPE-07',
      message: '另一个字段名只有大小写不同，请换一个。',
    })),
  ];
  const attributes = read.flatMap(([, result]) =>
    'attribute' in result ? [result.attribute] : [],
  );
  for (const { name: attribute, label } of sameLabels(attributes))
    faults.push({
      type: name,
      attribute,
      code: 'TYPE-15',
      message: `中文名称“${label}”用了两次，请改成不同的。`,
    });
  if (faults.length > 0) return { faults };
  return {
    faults,
    type: withHome({
      name,
      plural: textOf(schema.info?.pluralName),
      title: textOf(schema.info?.displayName).trim(),
      attributes,
    }),
  };
}
