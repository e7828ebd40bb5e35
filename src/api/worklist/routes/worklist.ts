export default {
  routes: [
    { method: 'GET', path: '/worklist', handler: 'worklist.show' },
    { method: 'GET', path: '/worklist/figures', handler: 'worklist.figures' },
  ],
};
