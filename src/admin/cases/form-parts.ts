import { attributeLabel, enumerationCodes } from '../records/record-labels';
import { textOf, type ActionField } from './action-field';

type Rest = Partial<Pick<ActionField, 'required' | 'hint' | 'shownWhen'>>;
type PlainKind = Exclude<ActionField['kind'], 'choice' | 'evidence' | 'pick'>;

/** An input named like the attribute it fills. */
export const input = (
  uid: string,
  name: string,
  kind: PlainKind,
  rest: Rest = {},
): ActionField => ({ name, kind, label: attributeLabel(uid, name), ...rest });

/** A choice among an attribute's codes. */
export const choice = (uid: string, name: string, rest: Rest = {}): ActionField => ({
  name,
  kind: 'choice',
  label: attributeLabel(uid, name),
  codes: enumerationCodes(uid, name) ?? {},
  ...rest,
});

/** Files that prove something. */
export const evidence = (name: string, label: string, purpose: string): ActionField => ({
  name,
  label,
  kind: 'evidence',
  purpose,
});

export const required: Rest = { required: true };

/** Shown only when another input has one of these codes. */
export const when = (name: string, ...codes: string[]): Rest => ({
  shownWhen: (values) => codes.includes(textOf(values[name])),
});

export const note: ActionField = { name: 'note', kind: 'long-text', label: '情况说明' };
export const reason: ActionField = {
  name: 'note',
  kind: 'long-text',
  label: '原因',
  required: true,
};
export const proof = evidence('proof', '证明材料', 'PROOF');
