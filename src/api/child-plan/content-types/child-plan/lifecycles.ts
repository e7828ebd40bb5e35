import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::child-plan.child-plan');
