export default { routes: [{ method: 'GET', path: '/worklist', handler: 'worklist.show' }] };
