import type { ChecklistContent, ChecklistItem } from '../checklist/content';
import { askedItems, type Answers } from './answers';

/** Points reached of points that could be reached. */
export type Score = { readonly reached: number; readonly possible: number };

function shareOf(item: ChecklistItem, answers: Answers): number | null {
  const value = answers[item.code]?.value;
  if (value === 'NA' || value === undefined || value === null) return null;
  if (item.kind === 'score') return typeof value === 'number' ? value / (item.max ?? 1) : null;
  return value === 'YES' ? 1 : 0;
}

/**
 * The score of a sheet: items with a weight, each counted by its answer; 不适用 and items not asked count on neither side. A score
 * item counts in proportion to its full marks. `null` when nothing is weighted, as in the shipped 督查要点, which knows no points.
 * Points are rounded to whole ones.
 */
export function scoreOf(content: ChecklistContent, answers: Answers): Score | null {
  let reached = 0;
  let possible = 0;
  for (const item of askedItems(content, answers)) {
    const share = item.weight === undefined ? null : shareOf(item, answers);
    if (share === null || item.weight === undefined) continue;
    reached += share * item.weight;
    possible += item.weight;
  }
  return possible === 0 ? null : { reached: Math.round(reached), possible };
}
