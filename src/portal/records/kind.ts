import type { Me } from '../api/records';
import type { Deed } from '../app/may';
import type { Form, PlainContext, Values } from '../forms/field-types';

/** A record as the server answers it; the attributes stand under their names. */
export type Row = Record<string, unknown> & { documentId: string; rev: number };

/** A form that is drawn for a new record; `row` is the record that a step or a change is about. */
type NewForm = Form<PlainContext>;
export type RowForm = (row: Row) => Form<PlainContext>;

/** What may be done with a record that is written: an act under `actions/`, or a change of the record itself. */
export type RecordStep = {
  name: string;
  label: string;
  deed: Deed;
  when: (row: Row, me: Me) => boolean;
  form: RowForm;
  way?: 'act' | 'change';
  /** The answer is a new record, whose page follows. */
  makesNew?: boolean;
};

/** Whose record it is: the field that names the owner in the body, and where the owner is chosen when no page gave it. */
export type Owner =
  | { kind: 'student'; field: 'student' }
  | { kind: 'school'; field: 'school' }
  | { kind: 'record'; field: string; plural: string; by: string };

/** A kind of record that lists, pages and forms of the portal are drawn from. */
export type RecordKind = {
  /** Names it in addresses here and at the server: 'home-visits'. */
  plural: string;
  /** Its content type, for the labels: 'home-visit'. */
  type: string;
  title: string;
  owner: Owner | null;
  /** Who reads it at all; null for everybody within their scope. */
  readers: Deed | null;
  /** Attributes of a line in a list, the first as its heading. */
  line: readonly string[];
  /** The enumeration that is shown as a tag and filters the list. */
  tag: string | null;
  /** The day by which the list is sorted, newest first. */
  sort: string;
  /** Attributes of its own page, in order. */
  facts: readonly string[];
  create: {
    deed: Deed;
    label: string;
    form: NewForm;
    /** Another door than POST to the list. */
    path?: string;
    /** What is said after success, when the answer itself holds something to be said. */
    says?: (answer: Values) => string;
  } | null;
  steps: readonly RecordStep[];
  /** Kinds of records that hang below it. */
  below: readonly string[];
};
