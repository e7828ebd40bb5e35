import type { CaseAction } from '../../domain/case/transition';
import type { CaseRecord } from '../api/case-records';
import type { Me } from '../api/records';
import type { UploadPurpose } from '../api/upload';

/** What a form holds, by field name. */
export type Values = Record<string, unknown>;

/** What a form may look at when it is drawn: the person, the case, the server's day and time of day. */
export type FormContext = {
  me: Me;
  record: CaseRecord;
  today: string;
  /** 'HH:mm' */
  time: string;
};

export type Choice = { value: string; label: string; help?: string };

/** A picture waiting in the form; its bytes lie in the picture store under `id`. */
export type Picture = { id: string; fileName: string; takenAt: string };

export type Person = { name: string; unit: string };

type When = (values: Values, context: FormContext) => boolean;

type Base = {
  name: string;
  label: string;
  help?: string;
  required?: boolean | When;
  showWhen?: When;
  /** The value a new form begins with. */
  start?: (context: FormContext) => unknown;
};

export type Field = Base &
  (
    | { kind: 'text'; maxLength?: number }
    | { kind: 'longText'; maxLength?: number }
    | { kind: 'number'; min: number; max: number; unit: string }
    | { kind: 'date'; notAfterToday?: boolean }
    | { kind: 'time' }
    | { kind: 'choice'; choices: (context: FormContext) => readonly Choice[]; asList?: boolean }
    /** A member of staff in service at the school of the case. */
    | { kind: 'staff' }
    | { kind: 'people' }
    | { kind: 'names'; atLeast: number }
    /** `into` names the list of the body that the pictures join; by default the field's own name. */
    | { kind: 'photos'; purpose: UploadPurpose; into?: string }
    | { kind: 'signature'; purpose: UploadPurpose; into?: string }
  );

/** One action of a case as a form: everything the renderer needs, in one place. */
export type ActionForm = {
  /** As the state table and the interface name it: POST /cases/:id/actions/<action>. */
  action: CaseAction;
  title: string;
  /** The word on the button. */
  submit: string;
  intro?: string;
  fields: readonly Field[];
  /** What travels with the form without being asked. */
  fixed?: (context: FormContext) => Values;
  /** Asked before an act that cannot be undone. */
  confirm?: { text: string; yes: string };
  /** Said after success. */
  done: string;
};

/** Whether the field is on the page for these values. */
export const isShown = (field: Field, values: Values, context: FormContext): boolean =>
  field.showWhen === undefined || field.showWhen(values, context);

/** Whether the field must be filled for these values. */
export const isRequired = (field: Field, values: Values, context: FormContext): boolean =>
  typeof field.required === 'function'
    ? field.required(values, context)
    : (field.required ?? false);
