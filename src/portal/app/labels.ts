import { labels } from '../../domain/labels';
import type { Choice } from '../forms/field-types';

type Enumerations = Readonly<Record<string, Readonly<Record<string, string>>>>;

type TypeLabels = { attributes: Readonly<Record<string, string>>; enums?: Enumerations };

const typed = (type: string): TypeLabels | undefined =>
  (labels as Readonly<Record<string, TypeLabels | undefined>>)[`api::${type}.${type}`];

const enumerationsOf = (type: string): Enumerations => typed(type)?.enums ?? {};

/** The Chinese word for a stored code, e.g. ('persuasion-visit', 'way', 'HOME'); the code itself when there is none. */
export const labelOf = (type: string, attribute: string, code: string | null): string =>
  code === null ? '' : (enumerationsOf(type)[attribute]?.[code] ?? code);

/** The Chinese name of an attribute, e.g. ('home-visit', 'heldOn'). */
export const nameOf = (type: string, attribute: string): string =>
  typed(type)?.attributes[attribute] ?? attribute;

/** The codes of an attribute as choices, in the order of the labels. */
export const choicesOf = (type: string, attribute: string): Choice[] =>
  Object.entries(enumerationsOf(type)[attribute] ?? {}).map(([value, label]) => ({ value, label }));
