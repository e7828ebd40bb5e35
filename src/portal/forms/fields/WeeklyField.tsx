import { NativeSelect, TextInput } from '@mantine/core';
import type { Lesson } from '../field-types';
import type { FieldProps } from './field-props';
import { NARROW, RowsField } from './RowsField';

const NO_LESSON: Lesson = { weekday: 1, startTime: '', endTime: '' };

/** Monday to Sunday, 1 to 7. */
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'].map((word, index) => ({
  value: String(index + 1),
  label: `周${word}`,
}));

/** A timetable: each lesson with its weekday, beginning and end. */
export function WeeklyField({ field, value, ...props }: FieldProps<'weekly', Lesson[]>) {
  return (
    <RowsField
      {...props}
      label={field.label}
      help={field.help}
      rows={value}
      blank={NO_LESSON}
      counter="个时段"
      columns="5em minmax(0, 1fr) minmax(0, 1fr)"
      inputs={(lesson, index, change, id) => (
        <>
          <NativeSelect
            id={id}
            aria-label={`第 ${index + 1} 个时段的星期`}
            data={WEEKDAYS}
            {...NARROW}
            value={String(lesson.weekday)}
            onChange={(event) => change({ ...lesson, weekday: Number(event.currentTarget.value) })}
          />
          <TextInput
            type="time"
            aria-label={`第 ${index + 1} 个时段的开始时刻`}
            value={lesson.startTime}
            onChange={(event) => change({ ...lesson, startTime: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            aria-label={`第 ${index + 1} 个时段的结束时刻`}
            value={lesson.endTime}
            onChange={(event) => change({ ...lesson, endTime: event.currentTarget.value })}
          />
        </>
      )}
    />
  );
}
