import { nameOfRunTimeField } from './run-time/field-names';
import type { Failure, FieldFailure } from '../api/failure';

export type Placed = {
  /** Field name → sentence, with the code behind it. */
  atFields: Record<string, string>;
  /** What has no field on this page. */
  atTop: FieldFailure[];
};

/** Sends each thing the server found to its field; `participants.0.name` belongs to the field `participants`. */
export function placeFailures(failure: Failure, fieldNames: readonly string[]): Placed {
  const placed: Placed = { atFields: {}, atTop: [] };
  for (const field of failure.fields) {
    const [first = '', second = ''] = field.path.split('.');
    const name = first === 'extra' ? nameOfRunTimeField(second) : first;
    const owner = fieldNames.find((candidate) => candidate === name);
    if (owner === undefined) {
      placed.atTop.push(field);
      continue;
    }
    const sentence = `${field.message}（${field.code}）`;
    const before = placed.atFields[owner];
    placed.atFields[owner] = before ? `${before}；${sentence}` : sentence;
  }
  return placed;
}
