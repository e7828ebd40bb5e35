import { LEDGER_LABELS, type LedgerKind } from '../../../domain/ledger/kinds';
import { notFound } from '../../../guard/errors';
import type { Http } from '../../../http/context';
import { useCaseOf } from '../../../http/use-case';
import type { Strapi } from '../../../platform/strapi-casts';
import { ledger } from '../../../queries/ledger/ledger';
import { ledgerQuery } from '../../../queries/ledger/ledger-query';
import { parseInput } from '../../../usecases/input/parse-input';

const isLedger = (kind: string): kind is LedgerKind => Object.hasOwn(LEDGER_LABELS, kind);

export default ({ strapi }: { strapi: Strapi }) => ({
  async show(http: Http) {
    const { caller, now } = await useCaseOf(strapi, http);
    const kind = http.params.kind ?? '';
    if (!isLedger(kind)) throw notFound('台账');
    const query = parseInput(ledgerQuery, http.query);
    http.body = { data: await ledger(strapi, caller, kind, query, now) };
  },
});
