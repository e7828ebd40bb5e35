export default { routes: [{ method: 'GET', path: '/daily-lines', handler: 'daily-line.show' }] };
