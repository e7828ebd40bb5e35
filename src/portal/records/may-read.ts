import { may, type ChildPlace } from '../app/may';
import type { Me } from '../api/records';
import type { RecordKind, RecordStep, Row } from './kind';
import { RECORD_KINDS } from './kinds';

/** Whether the kind is open to this person; rows are the server's to choose. */
export const mayRead = (me: Me, { readers }: RecordKind): boolean =>
  readers === null || may(me, readers);

/** The kinds with a list of their own; what hangs below another record is found there. */
export const kindsFor = (me: Me): readonly RecordKind[] =>
  RECORD_KINDS.filter((kind) => kind.owner?.kind !== 'record' && mayRead(me, kind));

/** Where the child of a record is registered and lives, by the codes that its records carry; undefined where it is about no child. */
export const childOf = (row: Row): ChildPlace | undefined =>
  typeof row.childNo === 'string'
    ? {
        townCode: (row.townCode as string | null | undefined) ?? null,
        residenceTownCode: (row.residenceTownCode as string | null | undefined) ?? null,
      }
    : undefined;

/** The steps that are open now, for this person. */
export const stepsFor = (me: Me, { steps }: RecordKind, row: Row): readonly RecordStep[] =>
  steps.filter((step) => may(me, step.deed, childOf(row)) && step.when(row, me));

/** The address of a record. */
export const pathOf = (kind: RecordKind, id: string): string =>
  `/records/${kind.plural}/${encodeURIComponent(id)}`;

/** The form of a new record; `of` is the document id of whom or what it belongs to. */
export const newPath = (kind: RecordKind, of?: string): string =>
  `/records/${kind.plural}/new${of === undefined ? '' : `?of=${encodeURIComponent(of)}`}`;
