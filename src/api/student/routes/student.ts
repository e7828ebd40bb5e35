import { recordRoutes } from '../../../http/record-routes';

export default recordRoutes(
  'student',
  'students',
  ['create', 'update'],
  [
    {
      method: 'POST',
      path: '/students/actions/find-by-identity',
      handler: 'student.findByIdentity',
    },
    { method: 'POST', path: '/students/:id/actions/reveal', handler: 'student.reveal' },
  ],
);
