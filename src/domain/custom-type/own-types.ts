import type { DesignFault } from './design-fault';
import type { DesignAttribute, DesignSchema } from './design-schema';

const kindOf = ({ type, target }: DesignAttribute): string =>
  `${String(type)} ${typeof target === 'string' ? target : ''}`;

/**
 * What a design did to a type that comes with the platform: TYPE-30. Its attributes belong to the code and to its rules; further
 * ones are fields that the administrator adds in production.
 */
export function changesOfOwnType(shipped: DesignSchema, design: DesignSchema): DesignFault[] {
  const type = String(shipped.info?.singularName);
  const before = shipped.attributes ?? {};
  const after = design.attributes ?? {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((attribute) => {
    const [old, now] = [before[attribute], after[attribute]];
    if (old !== undefined && now !== undefined && kindOf(old) === kindOf(now)) return [];
    const message =
      old === undefined
        ? '不能给系统自带的记录加字段，请在正式环境的“字段管理”里添加。'
        : '不能删去或改变系统自带记录的字段，请还原；如果没有改过，是设计环境的版本旧了，请先运行一次 npm run design。';
    return [{ type, attribute, code: 'TYPE-30', message }];
  });
}
