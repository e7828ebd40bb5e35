export default { routes: [{ method: 'GET', path: '/vacancies', handler: 'vacancy.show' }] };
