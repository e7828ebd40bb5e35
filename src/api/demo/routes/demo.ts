export default {
  routes: [
    { method: 'GET', path: '/demo/clock', handler: 'demo.readClock' },
    { method: 'PUT', path: '/demo/clock', handler: 'demo.setClock' },
    { method: 'POST', path: '/demo/run-jobs', handler: 'demo.runJobs' },
  ],
};
