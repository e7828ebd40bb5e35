import {
  isRequired,
  isShown,
  type Field,
  type Form,
  type CourseWeek,
  type Lesson,
  type Person,
  type PlainContext,
  type Values,
} from './field-types';

const gap = (field: Field<never>): string => {
  switch (field.kind) {
    case 'choice':
    case 'many':
    case 'yesNo':
    case 'staff':
    case 'place':
    case 'region':
    case 'schoolClass':
    case 'record':
      return `请选择${field.label}`;
    case 'photos':
      return `请拍照或选择${field.label}`;
    case 'signature':
      return `请在框内签名`;
    case 'people':
      return '请至少填写一位，写明姓名和单位';
    case 'weekly':
      return '请至少安排一个时段，写明星期和起止时刻';
    case 'courses':
      return '请至少安排一周，写明课程内容';
    case 'names':
      return field.atLeast > 1 ? `请填写至少 ${field.atLeast} 人` : '请填写姓名';
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'time':
    case 'tick':
      return `请填写${field.label}`;
  }
};

function filled(field: Field<never>, value: unknown): boolean {
  if (field.kind === 'names') {
    const names = (value as string[] | undefined) ?? [];
    return names.filter((name) => name.trim()).length >= field.atLeast;
  }
  if (field.kind === 'people') {
    const people = (value as Person[] | undefined) ?? [];
    return people.some((person) => person.name.trim());
  }
  if (field.kind === 'courses') {
    const weeks = (value as CourseWeek[] | undefined) ?? [];
    return weeks.some(({ content }) => content.trim() !== '');
  }
  if (field.kind === 'weekly') {
    const lessons = (value as Lesson[] | undefined) ?? [];
    return lessons.some(({ startTime }) => startTime !== '');
  }
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'string') return value.trim() !== '';
  return value !== undefined && value !== null;
}

/** What the page itself can tell: gaps and days in the future. The rules proper are the server's. */
export function checkValues<C extends PlainContext>(
  form: Pick<Form<C>, 'fields'>,
  values: Values,
  context: C,
): { name: string; message: string }[] {
  return form.fields.flatMap((field) => {
    if (!isShown(field, values, context)) return [];
    const value = values[field.name];
    if (!filled(field, value)) {
      return isRequired(field, values, context) ? [{ name: field.name, message: gap(field) }] : [];
    }
    if (field.check) {
      const message = field.check(value, context);
      return message === null ? [] : [{ name: field.name, message }];
    }
    if (field.kind === 'date' && field.notAfterToday && (value as string) > context.today) {
      return [{ name: field.name, message: `${field.label}不能晚于今天` }];
    }
    if (field.kind === 'number') {
      const number = Number(value);
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = field;
      if (!Number.isInteger(number) || number < min || number > max) {
        return [{ name: field.name, message: `请填 ${min} 到 ${max} 之间的整数` }];
      }
    }
    return [];
  });
}
