import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::assignment-kind.assignment-kind');
