import { parsePlainDate } from '../../domain/kernel/plain-date';
import { showDate, showInstant } from '../app/dates';
import { labelOf } from '../app/labels';
import type { CourseWeek, Lesson } from '../forms/field-types';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

type Named = { name: string; unit?: string; duty?: string };

function itemWords(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  if ('weekday' in item) {
    const { weekday, startTime, endTime } = item as Lesson;
    return `周${WEEKDAYS[weekday - 1] ?? ''} ${startTime}–${endTime}`;
  }
  if ('week' in item) {
    const { week, content } = item as CourseWeek;
    return `第${week}周 ${content}`;
  }
  const { name, unit, duty } = item as Named;
  const more = unit ?? duty;
  return more ? `${name}（${more}）` : name;
}

/** The value of an attribute in words: names for codes, days as they are spoken, people with their units. */
export function showValue(type: string, attribute: string, value: unknown, today: string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(itemWords).join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  if (INSTANT.test(value)) return showInstant(value, today);
  return parsePlainDate(value) === null ? labelOf(type, attribute, value) : showDate(value, today);
}
