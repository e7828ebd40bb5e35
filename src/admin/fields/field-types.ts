import type { FieldDescription } from '../../domain/form/field';

/** A field as the server lists it on the page 字段管理. */
export type FieldLine = FieldDescription & {
  documentId: string;
  rev: number;
  orderNo: number;
  showInList: boolean;
  active: boolean;
  since: string;
  /** Records that have a value. */
  filled: number;
};

export type FieldOverview = { recordType: string; label: string; fields: FieldLine[] };

export type FieldType = { recordType: string; label: string; active: number };

export const FIELDS = '/not-one-less/fields';

/** What the dialog edits. */
export type FieldDraft = FieldDescription & { showInList: boolean };

/** A draft as it is sent: what was emptied says so. */
export const bodyOf = (draft: FieldDraft): Record<string, unknown> => ({
  label: draft.label,
  kind: draft.kind,
  required: draft.required,
  showInList: draft.showInList,
  help: draft.help ?? null,
  choices: draft.choices ?? null,
  skipWhen: draft.skipWhen ?? null,
  min: draft.min ?? null,
  max: draft.max ?? null,
  maxLength: draft.maxLength ?? null,
});
