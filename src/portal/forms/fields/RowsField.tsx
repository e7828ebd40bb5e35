import { ActionIcon, Button } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { IconPlus, IconTrash } from '../../parts/icons';
import { FieldFrame } from './FieldFrame';
import classes from './RowsField.module.css';

type Props<Row> = {
  id: string;
  label: string;
  help?: string;
  required: boolean;
  error?: string;
  rows: readonly Row[];
  /** A row nobody has filled in; there is always one. */
  blank: Row;
  /** How a row is counted: 位, 人. */
  counter: string;
  onChange: (rows: Row[]) => void;
  /** The inputs of one row; `id` belongs to the first input of the first row. */
  inputs: (row: Row, index: number, change: (row: Row) => void, id?: string) => ReactNode;
  /** Columns of the inputs, as CSS grid tracks. */
  columns: string;
};

/** A choice of a few letters beside other inputs: on a phone the usual space for the arrow would cut them off. */
export const NARROW = {
  rightSectionWidth: 26,
  styles: { input: { paddingInlineStart: 10, paddingInlineEnd: 26 } },
} as const;

/** A list that grows by a button and of which each row can be taken away. */
export function RowsField<Row>(props: Props<Row>) {
  const { id, label, help, required, error, blank, counter, onChange, inputs, columns } = props;
  const rows = props.rows.length > 0 ? props.rows : [blank];
  const changeAt = (index: number, row: Row): void =>
    onChange(rows.map((one, at) => (at === index ? row : one)));
  return (
    <FieldFrame id={id} label={label} help={help} required={required} error={error}>
      <div className={classes.rows} style={{ gridTemplateColumns: `${columns} 44px` }}>
        {rows.map((row, index) => (
          <Fragment key={index}>
            {inputs(
              row,
              index,
              (changed) => changeAt(index, changed),
              index === 0 ? id : undefined,
            )}
            <ActionIcon
              size={44}
              variant="subtle"
              color="gray"
              aria-label={`去掉第 ${index + 1} ${counter}`}
              disabled={rows.length === 1}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              <IconTrash aria-hidden size={20} />
            </ActionIcon>
          </Fragment>
        ))}
      </div>
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={18} />}
        onClick={() => onChange([...rows, blank])}
      >
        再加一{counter}
      </Button>
    </FieldFrame>
  );
}
