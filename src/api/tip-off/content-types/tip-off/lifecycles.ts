import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::tip-off.tip-off');
