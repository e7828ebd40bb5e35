export default {
  routes: [{ method: 'GET', path: '/custom-types', handler: 'custom-type.find' }],
};
