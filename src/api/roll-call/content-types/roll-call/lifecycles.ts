import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::roll-call.roll-call');
