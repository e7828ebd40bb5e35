import type { FieldValues } from '../../domain/form/field';
import type { CaseAction } from '../../domain/case/transition';
import type { CaseRecord } from '../api/case-records';
import type { Me } from '../api/records';
import type { UploadPurpose } from '../api/upload';

/** What a form holds, by field name. */
export type Values = Record<string, unknown>;

/** What every form may look at when it is drawn: the person, the server's day and time of day. */
export type PlainContext = {
  me: Me;
  today: string;
  /** 'HH:mm' */
  time: string;
};

/** What the form of an action of a case may look at besides. */
export type FormContext = PlainContext & { record: CaseRecord };

export type Choice = { value: string; label: string; help?: string };

/** A picture waiting in the form; its bytes lie in the picture store under `id`. */
export type Picture = { id: string; fileName: string; takenAt: string };

export type Person = { name: string; unit: string };

/** A lesson of a timetable; `weekday` 1 is Monday, times are 'HH:mm'. */
export type Lesson = { weekday: number; startTime: string; endTime: string };

/** A week of a plan of lessons; 0 while the row has no week of its own. */
export type CourseWeek = { week: number; content: string };

type When<C> = (values: Values, context: C) => boolean;

type Base<C> = {
  name: string;
  label: string;
  /** The name it travels under, where several fields stand for one answer. */
  sentAs?: string;
  help?: string;
  required?: boolean | When<C>;
  showWhen?: When<C>;
  /** The value a new form begins with. */
  start?: (context: C) => unknown;
  /** What is wrong with an answer, as a sentence; instead of the checks by kind. */
  check?: (value: unknown, context: C) => string | null;
  /** The answer as the server takes it, when the form holds it otherwise. */
  toBody?: (value: unknown) => unknown;
  /** What else is known once this has been answered: an identity number holds a birth date. */
  tells?: (value: unknown) => Values;
};

export type Field<C = FormContext> = Base<C> &
  /** `hint` is what the empty box says: for a number that is kept masked, the masked one. */
  (| { kind: 'text'; maxLength?: number; hint?: string; keys?: 'tel' | 'numeric' }
    | { kind: 'longText'; maxLength?: number }
    | { kind: 'number'; min?: number; max?: number; unit?: string }
    | { kind: 'date'; notAfterToday?: boolean }
    | { kind: 'time' }
    | { kind: 'choice'; choices: (context: C) => readonly Choice[]; asList?: boolean }
    /** The code of a town, village, zone or school; villages of the town that stands in the field `within`. */
    | { kind: 'place'; resource: 'towns' | 'villages' | 'schools' | 'zones'; within?: string }
    /** The code of a town, or of a village of it. */
    | { kind: 'region' }
    /** A class, found by its school; `schoolCode` is null for those who choose the school too. */
    | { kind: 'schoolClass'; schoolCode: (context: C) => string | null }
    /** As many as fit of these. */
    | { kind: 'many'; choices: (context: C) => readonly Choice[] }
    /** Yes or no, each in its own words; blank until it is answered. */
    | { kind: 'yesNo'; yes: string; no: string }
    /** Yes or no, in one box to tick; never blank. */
    | { kind: 'tick' }
    /** A member of staff in service at this school; with `anywhere`, one of another unit too, found by name. */
    | { kind: 'staff'; schoolCode: (context: C) => string | null; anywhere?: boolean }
    /** A school from the list, or a child found by name, by document id. */
    | { kind: 'record'; resource: 'schools' | 'students' }
    /** People with what they are or do; `unitWord` when that is not their unit. */
    | { kind: 'people'; unitWord?: string }
    /** Lessons that come back every week. */
    | { kind: 'weekly' }
    /** What is taught week by week. */
    | { kind: 'courses' }
    | { kind: 'names'; atLeast: number }
    /** `into` names the list of the body that the pictures join; by default the field's own name. */
    /** `already` are pictures that the record has: new ones join them. */
    | { kind: 'photos'; purpose: UploadPurpose; into?: string; already?: readonly string[] }
    | { kind: 'signature'; purpose: UploadPurpose; into?: string }
  );

/** A form: everything the renderer needs, in one place. `C` is what its fields may look at. */
export type Form<C = FormContext> = {
  /** Names its drafts, together with what it is about. */
  name: string;
  title: string;
  /** The word on the button. */
  submit: string;
  intro?: string;
  fields: readonly Field<C>[];
  /** Whose further fields, added by administrators, follow the built-in ones; `stored` are the values of a record that is changed. */
  extraOf?: { recordType: string; stored?: FieldValues };
  /** What travels with the form without being asked. */
  fixed?: (context: C) => Values;
  /** Asked before an act that cannot be undone. */
  confirm?: { text: string; yes: string };
  /** Said after success. */
  done: string;
};

/** Where a filled form goes. Records travel inside `data`, acts as they are. */
export type Target = { method: 'POST' | 'PUT'; path: string; envelope: 'data' | 'none' };

/** One action of a case as a form, named as the state table does: POST /cases/:id/actions/<action>. */
export type ActionForm = Omit<Form, 'name'> & { action: CaseAction };

/** Whether the field is on the page for these values. */
export const isShown = <C>(field: Field<C>, values: Values, context: C): boolean =>
  field.showWhen === undefined || field.showWhen(values, context);

/** Whether the field must be filled for these values. */
export const isRequired = <C>(field: Field<C>, values: Values, context: C): boolean =>
  typeof field.required === 'function'
    ? field.required(values, context)
    : (field.required ?? false);
