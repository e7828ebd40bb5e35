export default { routes: [{ method: 'GET', path: '/ledgers/:kind', handler: 'ledger.show' }] };
