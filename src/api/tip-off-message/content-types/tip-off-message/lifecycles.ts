import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::tip-off-message.tip-off-message');
