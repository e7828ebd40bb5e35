type Scalar = string | number | boolean;
type Operator =
  | '$eq'
  | '$ne'
  | '$in'
  | '$notIn'
  | '$lt'
  | '$lte'
  | '$gt'
  | '$gte'
  | '$contains'
  | '$startsWith'
  | '$null'
  | '$notNull';

/** `{state: {$in: ['CASE_WATCH']}, townCode: {$eq: 'T01'}}` */
export type Filters = Record<string, Partial<Record<Operator, Scalar | readonly Scalar[]>>>;

type Pair = [name: string, value: string];

export type ListQuery = {
  filters?: Filters;
  /** Filters by fields that administrators added, by their codes. */
  extra?: Filters;
  fields?: readonly string[];
  /** 'deadlineOn:asc' */
  sort?: readonly string[];
  /** Relations to read along, by name. */
  populate?: readonly string[];
  page?: number;
  /** At most 100, the server's bound. */
  pageSize?: number;
};

function filterPairs(under: string, filters: Filters): Pair[] {
  const pairs: Pair[] = [];
  for (const [field, conditions] of Object.entries(filters)) {
    for (const [operator, value] of Object.entries(conditions)) {
      const at = `${under}[${field}][${operator}]`;
      if (Array.isArray(value)) {
        value.forEach((one, index) => pairs.push([`${at}[${index}]`, String(one)]));
      } else if (value !== '') {
        pairs.push([at, String(value)]);
      }
    }
  }
  return pairs;
}

/** The path of a list in the server's REST notation. Empty texts and empty lists do not filter. */
export function listPath(resource: string, query: ListQuery = {}): string {
  const pairs = [
    ...filterPairs('filters', query.filters ?? {}),
    ...filterPairs('filters[extra]', query.extra ?? {}),
  ];
  query.fields?.forEach((field, index) => pairs.push([`fields[${index}]`, field]));
  query.sort?.forEach((order, index) => pairs.push([`sort[${index}]`, order]));
  if (query.populate && query.populate.length > 0)
    pairs.push(['populate', query.populate.join(',')]);
  pairs.push(['pagination[page]', String(query.page ?? 1)]);
  pairs.push(['pagination[pageSize]', String(query.pageSize ?? 20)]);
  const search = pairs
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return `/${resource}?${search}`;
}
