import { CUSTOM_KIND_LABELS, type CustomAttribute, type CustomType } from './custom-type';
import type { DesignFault } from './design-fault';

/** What promoting a design would change: lines to read before it is confirmed, and what forbids it. */
export type TypeChange = {
  readonly type: CustomType;
  readonly isNew: boolean;
  /** One line a change; empty when the design says nothing new. */
  readonly lines: readonly string[];
  readonly faults: readonly DesignFault[];
};

const told = ({ name, label, kind, required }: CustomAttribute): string =>
  `${label}（${name}，${CUSTOM_KIND_LABELS[kind]}${required ? '，必填' : ''}）`;

/** The same for the same content: PostgreSQL gives the keys of an object back in another order. */
const fingerprint = (value: object): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

function keptFaults(before: CustomAttribute, after: CustomAttribute | undefined): string | null {
  if (after === undefined)
    return '不能删去已在使用的字段：以前登记的内容会看不到。请保留，可改为不必填。';
  if (after.kind !== before.kind)
    return `不能把“${CUSTOM_KIND_LABELS[before.kind]}”改成“${CUSTOM_KIND_LABELS[after.kind]}”：以前登记的内容会读不出来。请另加一个字段。`;
  const codes = new Set(after.choices?.map(({ code }) => code));
  const gone = (before.choices ?? []).filter(({ code }) => !codes.has(code));
  return gone.length > 0
    ? `不能删去选项“${gone.map(({ label }) => label).join('、')}”：以前登记的内容会没有名称。`
    : null;
}

const CODES = { removed: 'TYPE-20', retyped: 'TYPE-21', choice: 'TYPE-22' } as const;

function codeOf(before: CustomAttribute, after: CustomAttribute | undefined): string {
  if (after === undefined) return CODES.removed;
  return after.kind === before.kind ? CODES.choice : CODES.retyped;
}

/** Compares a design with what production has under its name (`null`: nothing yet). Faults: TYPE-20 to TYPE-23. */
export function compareTypes(before: CustomType | null, after: CustomType): TypeChange {
  if (before === null)
    return {
      type: after,
      isNew: true,
      lines: [
        `新增登记表“${after.title}”（${after.name}）`,
        ...after.attributes.map((attribute) => `  新增字段 ${told(attribute)}`),
      ],
      faults: [],
    };
  const type = after.name;
  const byName = new Map(after.attributes.map((one) => [one.name, one]));
  const known = new Map(before.attributes.map((one) => [one.name, one]));
  const faults: DesignFault[] = before.attributes.flatMap((old) => {
    const now = byName.get(old.name);
    const message = keptFaults(old, now);
    return message === null ? [] : [{ type, attribute: old.name, code: codeOf(old, now), message }];
  });
  if (before.plural !== after.plural)
    faults.push({ type, code: 'TYPE-23', message: '复数名称是接口地址，投入使用后不能更改。' });
  const added = after.attributes.filter(({ name }) => !known.has(name));
  const changed = after.attributes.filter((one) => {
    const old = known.get(one.name);
    return old !== undefined && fingerprint(old) !== fingerprint(one);
  });
  return {
    type: after,
    isNew: false,
    faults,
    lines: [
      ...(before.title === after.title ? [] : [`登记表改名：“${before.title}”→“${after.title}”`]),
      ...added.map((one) => `登记表“${after.title}”新增字段 ${told(one)}`),
      ...changed.map((one) => `登记表“${after.title}”修改字段 ${told(one)}`),
    ],
  };
}
