import { compareTypes, type TypeChange } from './compare-types';
import type { CustomType } from './custom-type';
import type { DesignFault } from './design-fault';
import type { DesignSchema } from './design-schema';
import { changesOfOwnType } from './own-types';
import { readDesign } from './read-design';

/** Addresses of the API and of the panel that belong to no record type, and names that Strapi keeps for itself. */
const ADDRESSES: readonly string[] = [
  ...['admin', 'auth', 'connect', 'content-manager', 'content-type-builder', 'custom', 'demo'],
  ...['email', 'graphql', 'i18n', 'me', 'not-one-less', 'openapi', 'permissions', 'portal'],
  ...['roles', 'upload', 'user', 'users', 'users-permissions', 'worklist'],
  ...['boolean', 'constructor', 'date', 'datetime', 'document', 'rest', 'strapi', 'then', 'time'],
];

/** What a promotion would do, and everything that forbids it; with faults nothing is carried over. */
export type Promotion = {
  readonly changes: readonly TypeChange[];
  readonly faults: readonly DesignFault[];
  /** Registers in production that the design does not have; they stay. */
  readonly absent: readonly string[];
};

const nameOf = (schema: DesignSchema): string => String(schema.info?.singularName);

const namesOf = ({ info }: DesignSchema): string[] =>
  [info?.singularName, info?.pluralName, info?.displayName].map((name) => String(name).trim());

/** Names that two designs share: each is told at the later one. */
function clashes(designs: readonly DesignSchema[]): DesignFault[] {
  const seen = new Set<string>();
  return designs.flatMap((design) => {
    const clash = namesOf(design).find((name) => seen.has(name));
    for (const name of namesOf(design)) seen.add(name);
    return clash === undefined
      ? []
      : [{ type: nameOf(design), code: 'TYPE-02', message: `名称“${clash}”用了两次，请换一个。` }];
  });
}

/**
 * Compares a design with production. `shipped`: the platform's own types; `design`: all types of the design instance; `known`: the
 * registers that production has; `addresses`: names under which the running platform answers, those of its registers among them.
 */
export function planPromotion(
  shipped: readonly DesignSchema[],
  design: readonly DesignSchema[],
  known: readonly CustomType[],
  addresses: readonly string[] = [],
): Promotion {
  const own = new Map(shipped.map((schema) => [nameOf(schema), schema]));
  const ofRegisters = new Set(known.flatMap(({ name, plural }) => [name, plural]));
  const taken = new Set([
    ...ADDRESSES,
    ...addresses.filter((name) => !ofRegisters.has(name)),
    ...shipped.flatMap(namesOf),
  ]);
  const designed = design.filter((schema) => !own.has(nameOf(schema)));
  const before = new Map(known.map((type) => [type.name, type]));
  const faults: DesignFault[] = [
    ...design.flatMap((schema) => {
      const original = own.get(nameOf(schema));
      return original === undefined ? [] : changesOfOwnType(original, schema);
    }),
    ...clashes(designed),
  ];
  const changes: TypeChange[] = [];
  for (const schema of designed) {
    const others = known.filter(({ name }) => name !== nameOf(schema));
    const read = readDesign(
      schema,
      new Set([...taken, ...others.flatMap(({ name, plural, title }) => [name, plural, title])]),
    );
    faults.push(...read.faults);
    if (read.type === undefined) continue;
    const change = compareTypes(before.get(read.type.name) ?? null, read.type);
    faults.push(...change.faults);
    if (change.lines.length > 0) changes.push(change);
  }
  const present = new Set(designed.map(nameOf));
  const absent = known.filter(({ name }) => !present.has(name)).map(({ title }) => title);
  return { changes, faults, absent };
}
