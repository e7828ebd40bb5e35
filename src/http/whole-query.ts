import { invalid } from '../guard/errors';

/** As many as the parser of queries reads; it leaves the rest out without a word. */
const MOST_PARAMETERS = 1000;

/** What every object has by birth: the parser leaves out a parameter that is named so at any depth. */
const INBORN = new Set(Object.getOwnPropertyNames(Object.prototype));

function nameOf(parameter: string): string {
  const name = (parameter.split('=', 1)[0] ?? '').replaceAll('+', ' ');
  try {
    return decodeURIComponent(name);
  } catch {
    // No well-formed name: the parser takes it as it stands, and so does the reader of the query, who refuses what it does not know.
    return name;
  }
}

/**
 * Refuses a query of which the parser would drop a part: `filters[extra][constructor]` would otherwise be answered as if nothing had
 * been asked. `text` is what stands behind the `?`. @throws 400 QUERY-01
 */
export function refuseDroppedParts(text: string): void {
  if (text === '') return;
  const parameters = text.split('&');
  if (parameters.length > MOST_PARAMETERS)
    throw invalid('QUERY-01', '查询参数太多，请减少后再试。', ['query']);
  for (const parameter of parameters) {
    const inborn = nameOf(parameter)
      .split(/[[\]]/)
      .find((part) => INBORN.has(part));
    if (inborn !== undefined)
      throw invalid('QUERY-01', `查询参数里不能有“${inborn}”，请去掉后再试。`, ['query']);
  }
}
