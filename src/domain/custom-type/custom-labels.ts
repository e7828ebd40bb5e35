import type { RecordLabels } from '../labels/record-labels';
import { CUSTOM_SYSTEM_LABELS, type CustomType } from './custom-type';

/** Chinese names of a register, in the shape of those of the shipped types. */
export function customLabels({ title, attributes }: CustomType): RecordLabels {
  return {
    type: title,
    attributes: {
      ...CUSTOM_SYSTEM_LABELS,
      ...Object.fromEntries(attributes.map(({ name, label }) => [name, label])),
    },
    enums: Object.fromEntries(
      attributes.flatMap(({ name, choices }) =>
        choices === undefined
          ? []
          : [[name, Object.fromEntries(choices.map(({ code, label }) => [code, label]))]],
      ),
    ),
  };
}
