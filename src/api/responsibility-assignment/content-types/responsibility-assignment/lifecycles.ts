import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::responsibility-assignment.responsibility-assignment');
