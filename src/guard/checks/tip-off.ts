import { judge } from '../../domain/kernel/rule';
import { TIP_OFF_RULES } from '../../domain/tip-off/rules/tip-off-rules';
import { textOf } from '../../platform/row-values';
import type { Check } from '../change';

/** A tip-off as it comes in. */
export const checkTipOff: Check = ({ kind, after }, { today, settings }) =>
  kind === 'create'
    ? judge(
        TIP_OFF_RULES,
        {
          content: textOf(after.content),
          leastCharacters: settings('tipOff.leastCharacters'),
        },
        today,
      )
    : [];
