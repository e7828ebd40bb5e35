import { NativeSelect, Textarea } from '@mantine/core';
import type { CourseWeek } from '../field-types';
import type { FieldProps } from './field-props';
import { NARROW, RowsField } from './RowsField';

const NO_WEEK: CourseWeek = { week: 0, content: '' };
/** Weeks of a school year. */
const WEEKS = Array.from({ length: 53 }, (_none, index) => ({
  value: String(index + 1),
  label: `第${index + 1}周`,
}));

/** A plan of lessons: each week with what is taught in it. A new row stands for the week of its place. */
export function CoursesField({ field, value, ...props }: FieldProps<'courses', CourseWeek[]>) {
  return (
    <RowsField
      {...props}
      label={field.label}
      help={field.help}
      rows={value}
      blank={NO_WEEK}
      counter="周"
      columns="6.5em minmax(0, 1fr)"
      inputs={(row, index, change, id) => {
        const week = row.week === 0 ? index + 1 : row.week;
        return (
          <>
            <NativeSelect
              id={id}
              aria-label={`第 ${index + 1} 行的周次`}
              data={WEEKS}
              {...NARROW}
              value={String(week)}
              onChange={(event) => change({ ...row, week: Number(event.currentTarget.value) })}
            />
            <Textarea
              autosize
              minRows={1}
              maxRows={6}
              aria-label={`第 ${index + 1} 行的课程内容`}
              maxLength={500}
              value={row.content}
              onChange={(event) => change({ week, content: event.currentTarget.value })}
            />
          </>
        );
      }}
    />
  );
}
