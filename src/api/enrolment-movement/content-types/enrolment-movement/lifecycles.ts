import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::enrolment-movement.enrolment-movement');
