import { parsePlainDate } from '../domain/kernel/plain-date';
import { isStorableText } from '../guard/storable-text';

const LISTS = new Set(['$in', '$notIn', '$between']);
const FLAGS = new Set(['$null', '$notNull']);
const MAX_OPERANDS = 200;
const MAX_INTEGER = 2_147_483_647;
const ISO_DATETIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

const isFlag = (text: string): boolean => text === 'true' || text === 'false';

function isOfType(text: string, type: string): boolean {
  switch (type) {
    case 'integer':
      return /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= MAX_INTEGER;
    case 'number':
      return /^-?\d{1,15}(\.\d{1,9})?$/.test(text);
    case 'decimal':
      return /^-?\d{1,8}(\.\d{1,6})?$/.test(text);
    case 'boolean':
      return isFlag(text);
    case 'date':
      return parsePlainDate(text) !== null;
    case 'datetime':
      return (
        parsePlainDate(text) !== null ||
        (ISO_DATETIME.test(text) && !Number.isNaN(Date.parse(text)))
      );
    default:
      return isStorableText(text);
  }
}

/**
 * Whether a filter's value can be compared with a field of `type`. PostgreSQL would refuse others with an error, and Strapi reads
 * some of them as something else (`maybe` as a boolean), so they end here.
 */
export function operandFits(operator: string, operand: unknown, type: string): boolean {
  const operands: unknown[] = Array.isArray(operand) ? operand : [operand];
  if (operands.length === 0 || operands.length > MAX_OPERANDS) return false;
  if (Array.isArray(operand) && !LISTS.has(operator)) return false;
  if (operator === '$between' && operands.length !== 2) return false;
  return operands.every(
    (part) =>
      typeof part === 'string' && (FLAGS.has(operator) ? isFlag(part) : isOfType(part, type)),
  );
}
