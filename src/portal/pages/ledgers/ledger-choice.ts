import {
  LEDGER_LABELS,
  LEDGER_LEVEL_LABELS,
  type LedgerKind,
  type LedgerLevel,
} from '../../../domain/ledger/kinds';
import type { LedgerChoice } from '../../api/ledgers';

const isKind = (text: string): text is LedgerKind => Object.hasOwn(LEDGER_LABELS, text);
const isLevel = (text: string): text is LedgerLevel => Object.hasOwn(LEDGER_LEVEL_LABELS, text);

/** What the address asks for; an unknown word falls back to the ledger of dropouts, person by person. */
export function ledgerChoice(read: (name: string) => string): LedgerChoice {
  const kind = read('kind');
  const by = read('by');
  return {
    kind: isKind(kind) ? kind : 'dropouts',
    by: isLevel(by) ? by : 'person',
    town: read('town'),
    school: read('school'),
    class: read('class'),
    page: Number(read('page') || 1),
  };
}
