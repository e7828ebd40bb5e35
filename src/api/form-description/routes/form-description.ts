export default {
  routes: [
    { method: 'GET', path: '/form-descriptions/:recordType', handler: 'form-description.show' },
  ],
};
